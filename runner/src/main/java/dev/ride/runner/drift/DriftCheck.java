package dev.ride.runner.drift;

import dev.ride.runner.ground.Meanwhile;
import dev.ride.runner.ground.RideException;
import dev.ride.scoring.schema.ReadOptions;
import dev.ride.scoring.schema.RowMemory;
import dev.ride.scoring.schema.SecretKey;
import dev.ride.scoring.schema.Strictness;
import dev.ride.scoring.schema.UnsupportedServerException;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;

/** Holds targets against a reference, several at a time, and hands over each report as soon as its turn has come. */
public final class DriftCheck {
    /**
     * @param parallel how many targets are read at a time
     * @param remedies whether SQL is written that mends the differences
     */
    public record Settings(
            ReadOptions options, Strictness strictness, LedgerChoice ledger, int parallel, boolean remedies) {}

    private final Settings settings;
    private final Misspellings misspellings;
    private final TargetReader reader;
    private final ReportMaker reportMaker;
    private final SiblingSchemas siblings;

    /**
     * @param scratch where expressions can be made again that differ only in print
     * @param notes what should be said beside the reports
     */
    public DriftCheck(Settings settings, Scratch scratch, Consumer<String> notes) {
        var options = settings.options().withSecretKey(SecretKey.fresh());
        var ledgers = new LedgerReader(settings.ledger());
        this.settings = settings;
        this.misspellings = new Misspellings(settings.ledger(), notes);
        this.reader = new TargetReader(options, ledgers, misspellings);
        this.reportMaker = new ReportMaker(settings, new Spelling(scratch, notes));
        this.siblings = new SiblingSchemas(options, ledgers, misspellings, reportMaker);
    }

    /** Reads the reference, of which is remembered what its rows stand for. */
    Reference reference(Target target, RowMemory memory) {
        var reading = reader.readOrRefuse(target, memory.learning());
        if (target instanceof Target.Database) {
            misspellings.refuseMissing(target.name(), reading.ledger());
        }
        return new Reference(target.name(), reading.schema(), reading.ledger());
    }

    /** Reports arrive in the order of the targets. The reference is read beside the first of them. */
    public void run(Target reference, List<Target> targets, Consumer<TargetReport> reports) {
        var memory = new RowMemory();
        var expected = Meanwhile.doing(() -> reference(reference, memory));
        // without a reference there is nothing to say of any target
        InTurn.each(
                targets, settings.parallel(), target -> check(expected, target, memory), expected::outcome, reports);
    }

    private TargetReport check(Meanwhile<Reference> reference, Target target, RowMemory memory) {
        try {
            var reading = reader.read(target, memory);
            var filter = settings.options().filter();
            return reportMaker.report(reference.outcome(), target.name(), reading.schema(), reading.ledger(), filter);
        } catch (SQLException | UnsupportedServerException e) {
            return new TargetReport.Unreadable(target.name(), Problems.sentence(e));
        } catch (RideException e) {
            return new TargetReport.Unreadable(target.name(), e.getMessage());
        } catch (RuntimeException e) {
            return new TargetReport.Failed(target.name(), e);
        }
    }

    /**
     * Compares schemas of one database with one of them.
     *
     * @param reports gets the reports by name of schema, the reference left out
     */
    public void runSchemas(DatabaseUrl url, String referenceSchema, String pattern, Consumer<TargetReport> reports) {
        siblings.check(url, referenceSchema, pattern, reports);
    }
}
