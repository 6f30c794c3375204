package dev.ride.runner.drift;

import dev.ride.runner.ground.Meanwhile;
import dev.ride.runner.ground.RideException;
import dev.ride.scoring.schema.Identifiers;
import dev.ride.scoring.schema.ObjectFilter;
import dev.ride.scoring.schema.ReadOptions;
import dev.ride.scoring.schema.ReadTransaction;
import dev.ride.scoring.schema.SchemaReader;
import dev.ride.scoring.schema.SecretKey;
import dev.ride.scoring.schema.Snapshot;
import dev.ride.scoring.schema.Strictness;
import dev.ride.scoring.schema.UnsupportedServerException;
import dev.ride.scoring.schema.remedy.Remedies;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Holds targets against a reference, several at a time, and hands over each report as soon as its turn has come. */
public final class DriftCheck {
    /**
     * @param ledgers whether ledgers are read and judged too
     * @param ledgerTable the ledger's table where it is to be told, or null to recognise it
     * @param parallel how many targets are read at a time
     * @param remedies whether SQL is written that mends the differences
     */
    public record Settings(
            ReadOptions options,
            Strictness strictness,
            boolean ledgers,
            String ledgerTable,
            int parallel,
            boolean remedies) {
        /** For who compares nothing. */
        public static Settings reading(ReadOptions options) {
            return new Settings(options, Strictness.STRICT, false, null, 1, false);
        }
    }

    private final Settings settings;
    private final ReadOptions options;
    private final LedgerReader ledgerReader;
    private final Spelling spelling;
    private final Consumer<String> notes;
    private final Set<String> noted = new HashSet<>();

    /**
     * @param scratch where expressions can be made again that differ only in print
     * @param notes what should be said beside the reports
     */
    public DriftCheck(Settings settings, Scratch scratch, Consumer<String> notes) {
        this.settings = settings;
        this.options = settings.options().withSecretKey(SecretKey.fresh());
        this.ledgerReader = new LedgerReader(settings.ledgerTable());
        this.spelling = new Spelling(scratch, notes);
        this.notes = notes;
    }

    /** What was read of one database. */
    private record Reading(Snapshot schema, Optional<Ledger> ledger) {}

    /** Reads the reference. */
    Reference reference(Target target) {
        var reading = readOrRefuse(target);
        if (target instanceof Target.Database) {
            refuseMissing(reading.ledger(), target.name());
        }
        noteUnknown(target.name(), options.filter().unknownIn(reading.schema()));
        return new Reference(target.name(), reading.schema(), reading.ledger());
    }

    /** A misspelt table would be one that nobody has, and so would make everybody agree. */
    private void refuseMissing(Optional<Ledger> ledger, String name) {
        if (settings.ledgerTable() != null && ledger.isEmpty()) {
            throw RideException.badInput(
                    "The reference " + name + " has no ledger " + DatabaseUrl.quoted(settings.ledgerTable()) + ".",
                    "Name its table, or leave the name out to have it recognised.");
        }
    }

    /** A misspelt filter is one that nothing meets, and so makes everybody agree; whether it is one nobody can tell. */
    private void noteUnknown(String reference, List<String> unknown) {
        unknown.stream()
                .filter(noted::add)
                .forEach(name -> notes.accept(reference + " has no " + name + ", of which --only speaks."));
    }

    /** What of it is wanted; a comparison with it needs the same wishes. */
    public Snapshot snapshot(Target target) {
        var schema = readOrRefuse(target).schema();
        noteUnknown(target.name(), options.filter().unknownIn(schema));
        return options.filter().of(schema);
    }

    private Reading readOrRefuse(Target target) {
        try {
            return read(target);
        } catch (SQLException | UnsupportedServerException e) {
            throw RideException.environment(
                    target.name() + " could not be read: " + Problems.sentence(e) + ".",
                    "Check that 'psql " + target.name() + "' can connect.",
                    e);
        }
    }

    /**
     * Reads the reference beside the first targets. Reports arrive in the order of the targets. One reading more is held
     * than are made at a time, so that nobody is idle while the next report is shown.
     */
    public void run(Target reference, List<Target> targets, Consumer<TargetReport> reports) {
        var pool = Executors.newFixedThreadPool(settings.parallel());
        try {
            run(Meanwhile.doing(() -> reference(reference)), targets, reports, pool);
        } finally {
            pool.shutdownNow();
        }
    }

    private void run(
            Meanwhile<Reference> reference,
            List<Target> targets,
            Consumer<TargetReport> reports,
            ExecutorService pool) {
        var underWay = new ArrayDeque<Future<TargetReport>>();
        for (var target : targets) {
            if (underWay.size() > settings.parallel()) {
                reports.accept(finished(reference, underWay.poll()));
            }
            underWay.add(pool.submit(() -> check(reference, target)));
        }
        underWay.forEach(report -> reports.accept(finished(reference, report)));
    }

    /** Without a reference there is nothing to say of any target. */
    private static TargetReport finished(Meanwhile<Reference> reference, Future<TargetReport> report) {
        reference.outcome();
        try {
            return report.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RideException.environment("The comparison was interrupted.", "Start it again.", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A comparison failed in an unforeseen way", e.getCause());
        }
    }

    private TargetReport check(Meanwhile<Reference> reference, Target target) {
        try {
            var reading = read(target);
            return compare(reference.outcome(), target.name(), reading.schema(), reading.ledger(), options.filter());
        } catch (SQLException | UnsupportedServerException e) {
            return TargetReport.unreadable(target.name(), Problems.sentence(e));
        } catch (RideException e) {
            return TargetReport.unreadable(target.name(), e.getMessage());
        } catch (RuntimeException e) {
            return TargetReport.failed(target.name(), e);
        }
    }

    /**
     * Compares schemas of one database with one of them, in one pass over its catalog.
     *
     * @param reports gets the reports by name of schema, the reference left out
     */
    public void runSchemas(DatabaseUrl url, String referenceSchema, String pattern, Consumer<TargetReport> reports) {
        refuseOtherSchemas(referenceSchema);
        try (var connection = open(url)) {
            ReadTransaction.in(connection, within -> runSchemas(within, referenceSchema, pattern, reports));
        } catch (SQLException | UnsupportedServerException e) {
            throw RideException.environment(
                    url + " could not be read: " + Problems.sentence(e) + ".",
                    "Check that 'psql " + url + "' can connect.",
                    e);
        }
    }

    /** What names another schema would match in none of the pairs, and so make everybody agree. */
    private void refuseOtherSchemas(String referenceSchema) {
        if (!options.schemas().isEmpty()) {
            throw RideException.badInput(
                    "--only schema:… does not go with --reference-schema.",
                    "Choose the schemas with --schemas PATTERN.");
        }
        var own = Identifiers.quoted(referenceSchema) + ".";
        options.tables().stream()
                .filter(table -> !table.startsWith(own))
                .findFirst()
                .ifPresent(table -> {
                    throw RideException.badInput(
                            "The table " + table + " is not in the reference schema " + referenceSchema + ".",
                            "Name it as " + own + "… for all of the schemas.");
                });
    }

    private Reference runSchemas(
            ReadTransaction within, String referenceSchema, String pattern, Consumer<TargetReport> reports)
            throws SQLException {
        var schemas = Schemas.matching(within.connection(), pattern, referenceSchema);
        var ledgers = settings.ledgers() ? ledgerReader.readBySchema(within.connection()) : Map.<String, Ledger>of();
        var reference = referenceOf(within, referenceSchema, Optional.ofNullable(ledgers.get(referenceSchema)));
        refuseMissing(reference.ledger(), referenceSchema);
        SchemaReader.readSchemas(
                within,
                schemas,
                options,
                snapshot -> reports.accept(
                        check(reference, snapshot, Optional.ofNullable(ledgers.get(snapshot.schema())))));
        return reference;
    }

    private Reference referenceOf(ReadTransaction within, String schema, Optional<Ledger> ledger) throws SQLException {
        var found = new ArrayList<Snapshot>();
        SchemaReader.readSchemas(within, List.of(schema), options, found::add);
        if (found.isEmpty()) {
            throw RideException.badInput(
                    "There is no schema " + DatabaseUrl.quoted(schema) + " to be the reference.",
                    "Name one that is there; \\dn in psql lists them.");
        }
        noteUnknown(schema, options.filter().inSchemas(Set.of(schema)).unknownIn(found.get(0)));
        return new Reference(schema, found.get(0), ledger);
    }

    private TargetReport check(Reference reference, Snapshot schema, Optional<Ledger> ledger) {
        var filter = options.filter().inSchemas(Set.of(reference.name(), schema.schema()));
        try {
            return compare(reference, schema.schema(), schema, ledger, filter);
        } catch (RuntimeException e) {
            return TargetReport.failed(schema.schema(), e);
        }
    }

    private TargetReport compare(
            Reference reference, String name, Snapshot schema, Optional<Ledger> ledger, ObjectFilter filter) {
        var differences = spelling.compare(reference.schema(), schema, settings.strictness(), filter);
        var verdict = settings.ledgers()
                ? Optional.of(LedgerVerdict.of(reference.ledger(), ledger, differences.isEmpty()))
                : Optional.<LedgerVerdict>empty();
        boolean drifted =
                !differences.isEmpty() || verdict.filter(LedgerVerdict::isDrift).isPresent();
        return new TargetReport(
                name,
                differences,
                filter.of(reference.notComparedBeside(schema), List.of(reference.schema(), schema)),
                verdict,
                ledger,
                drifted ? Optional.of(reference.stamp(schema, ledger)) : Optional.empty(),
                settings.remedies() ? Remedies.of(reference.schema(), schema, differences) : List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private Reading read(Target target) throws SQLException {
        if (target instanceof Target.File file) {
            return new Reading(snapshot(file), Optional.empty());
        }
        try (var connection = open(((Target.Database) target).url())) {
            return ReadTransaction.in(connection, this::read);
        }
    }

    /** Of one picture of the database, or a migration under way would be in the ledger and not yet in the schema. */
    private Reading read(ReadTransaction within) throws SQLException {
        var schema = SchemaReader.read(within, options);
        var ledger = settings.ledgers() ? ledgerReader.read(within.connection()) : Optional.<Ledger>empty();
        return new Reading(schema, ledger);
    }

    private Snapshot snapshot(Target.File file) {
        var snapshot = file.snapshot();
        if (options.sequencePositions() && !snapshot.hasSequencePositions()) {
            throw RideException.badInput(
                    "The snapshot " + file.path() + " holds no last values of sequences.",
                    "Make it anew with 'ride drift snapshot --sequence-values <url>'.");
        }
        return snapshot;
    }

    /**
     * Makes the driver begin transactions as read-only ones, and all that is read is read in one. Nothing is set for the
     * session: a pooler between would hand it on to somebody else.
     */
    private static Connection open(DatabaseUrl url) throws SQLException {
        var connection = url.open();
        connection.setReadOnly(true);
        return connection;
    }
}
