package dev.ride.runner.drift;

import dev.ride.runner.ground.RideException;
import dev.ride.scoring.schema.ReadOptions;
import dev.ride.scoring.schema.ReadTransaction;
import dev.ride.scoring.schema.RowMemory;
import dev.ride.scoring.schema.SchemaReader;
import dev.ride.scoring.schema.SecretKey;
import dev.ride.scoring.schema.Snapshot;
import dev.ride.scoring.schema.UnsupportedServerException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads targets, each from one picture of its database, and changes nothing. */
public final class TargetReader {
    private static final String PATIENCE = "SELECT pg_catalog.set_config('lock_timeout', '5s', true)";

    private final ReadOptions options;
    private final LedgerReader ledgers;
    private final Misspellings misspellings;

    /**
     * Reads schemas, and no ledgers.
     *
     * @param notes told what of the options the database does not know
     */
    public TargetReader(ReadOptions options, Consumer<String> notes) {
        this(
                options.withSecretKey(SecretKey.fresh()),
                new LedgerReader(new LedgerChoice.NotRead()),
                new Misspellings(new LedgerChoice.NotRead(), notes));
    }

    TargetReader(ReadOptions options, LedgerReader ledgers, Misspellings misspellings) {
        this.options = options;
        this.ledgers = ledgers;
        this.misspellings = misspellings;
    }

    /** What was read of one target. */
    record Reading(Snapshot schema, Optional<Ledger> ledger) {}

    /** What of its schema is wanted; a comparison with it needs the same wishes. */
    public Snapshot snapshot(Target target) {
        return options.filter().of(readOrRefuse(target, new RowMemory()).schema());
    }

    /** Reads a target without which there is nothing to say. */
    Reading readOrRefuse(Target target, RowMemory memory) {
        try {
            var reading = read(target, memory);
            misspellings.noteUnknown(target.name(), options.filter().unknownIn(reading.schema()));
            return reading;
        } catch (SQLException | UnsupportedServerException e) {
            throw unread(target.name(), e);
        }
    }

    static RideException unread(String database, Exception e) {
        return RideException.environment(
                database + " could not be read: " + Problems.sentence(e) + ".", Problems.wayOut(database, e), e);
    }

    /** @param memory of the target that others are to be like */
    Reading read(Target target, RowMemory memory) throws SQLException {
        if (target instanceof Target.File file) {
            return new Reading(snapshot(file), Optional.empty());
        }
        try (var connection = readOnly(((Target.Database) target).url().open())) {
            return transaction(connection, within -> read(within, memory));
        }
    }

    /** Of one picture of the database, or a migration under way would be in the ledger and not yet in the schema. */
    private Reading read(ReadTransaction within, RowMemory memory) throws SQLException {
        var schema = SchemaReader.read(within, options, memory);
        return new Reading(schema, ledgers.read(within.connection()));
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
     * Reads in one transaction, and waits for nobody who changes the database meanwhile: that may take hours. This is for
     * databases of others; a sandbox is read by a role that has limits of its own.
     */
    static <T> T transaction(Connection connection, ReadTransaction.Work<T> work) throws SQLException {
        return ReadTransaction.in(connection, within -> {
            try (var statement = within.connection().createStatement()) {
                statement.execute(PATIENCE);
            }
            return work.in(within);
        });
    }

    /**
     * Makes the driver begin transactions as read-only ones, and all that is read is read in one. Nothing is set for the
     * session: a pooler between would hand it on to somebody else.
     */
    static Connection readOnly(Connection connection) throws SQLException {
        connection.setReadOnly(true);
        return connection;
    }
}
