package dev.ride.scoring.rubric.detect;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.ride.scoring.evidence.activity.Activity;
import dev.ride.scoring.evidence.activity.Change;
import dev.ride.scoring.evidence.activity.Change.Fate;
import dev.ride.scoring.evidence.activity.Change.Kind;
import dev.ride.scoring.evidence.activity.RelationName;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Doing, in one of the named databases; where none is named, in any. */
public sealed interface Deed extends Detector {
    List<String> databases();

    boolean counts(Change change, Activity activity);

    @Override
    default Sighting in(Activity activity) {
        return Sighting.inAny(
                databases(),
                activity.changes().stream()
                        .filter(change -> counts(change, activity))
                        .map(Change::database)
                        .toList());
    }

    @JsonClassDescription(
            "DDL with this tag, as the server calls the command, was done to the object or to something of it, and stands, in one of these databases.")
    record Ddl(
            List<String> databases,

            @JsonPropertyDescription("Such as CREATE INDEX; absent for any.")
            String tag,

            @JsonPropertyDescription("The object, or the relation that it belongs to; absent for any.")
            RelationName object)
            implements Deed {
        @Override
        public boolean counts(Change change, Activity activity) {
            boolean ddl = change.kind() == Kind.DDL || change.kind() == Kind.DROP || change.kind() == Kind.PRIVILEGES;
            return ddl && change.fate() == Fate.STANDS && hasTag(change, tag) && isOrIsOn(change, object);
        }
    }

    @JsonClassDescription(
            "An object of this type, as the server calls it, was dropped in one of these databases, and stays so; or came back, with `rolled-back: true`.")
    record Dropped(
            List<String> databases,

            @JsonPropertyDescription("Such as table, table column, index; absent for any.")
            String type,

            @JsonPropertyDescription("What was dropped; absent for any.")
            RelationName object,

            @JsonProperty("rolled-back")
            @JsonPropertyDescription("Whether what came back by a rollback is meant instead.")
            boolean rolledBack)
            implements Deed {
        @Override
        public boolean counts(Change change, Activity activity) {
            var fate = rolledBack ? Fate.ROLLED_BACK : Fate.STANDS;
            return change.kind() == Kind.DROP
                    && change.fate() == fate
                    && (type == null || type.equals(change.type()))
                    && (object == null
                            || (change.object() != null && change.object().fits(object)));
        }
    }

    @JsonClassDescription(
            "Every row of the table was written anew in one of these databases, by ALTER TABLE, VACUUM FULL or CLUSTER.")
    record Rewritten(
            List<String> databases,
            @JsonProperty(required = true) RelationName table) implements Deed {
        public Rewritten {
            Objects.requireNonNull(table, "rewritten needs a table");
        }

        @Override
        public boolean counts(Change change, Activity activity) {
            boolean anew = change.kind() == Kind.REWRITE || hasTag(change, "VACUUM FULL") || hasTag(change, "CLUSTER");
            return anew && change.fate() == Fate.STANDS && change.on(table);
        }
    }

    @JsonClassDescription(
            "A statement's words write rows of the table in one of these databases (tag INSERT, UPDATE, DELETE, MERGE, COPY, TRUNCATE). What is written inside of functions, a `rows` check tells.")
    record Written(
            List<String> databases,
            @JsonProperty(required = true) RelationName table,
            @JsonPropertyDescription("Absent for any.") String tag)
            implements Deed {
        public Written {
            Objects.requireNonNull(table, "rows-written needs a table");
        }

        @Override
        public boolean counts(Change change, Activity activity) {
            return change.kind() == Kind.ROWS
                    && change.fate() == Fate.STANDS
                    && change.on(table)
                    && hasTag(change, tag);
        }
    }

    /**
     * An index of the table was built while nobody could write to it; also one that was rolled back, since the lock was
     * held. A table that the same transaction made has nobody waiting for it.
     */
    @JsonClassDescription(
            "An index of the table was built while nobody could write to it, also inside a block or by ALTER TABLE, also if rolled back; not on a table that the same transaction made.")
    record IndexWithoutConcurrently(
            List<String> databases,
            @JsonProperty(required = true) RelationName table) implements Deed {
        public IndexWithoutConcurrently {
            Objects.requireNonNull(table, "index-without-concurrently needs a table");
        }

        @Override
        public boolean counts(Change change, Activity activity) {
            boolean built = change.kind() == Kind.DDL || hasTag(change, "REINDEX");
            return built
                    && change.on(table)
                    && change.holds(table, List.of("ShareLock"))
                    && !Freshness.isFresh(change, activity);
        }
    }

    @JsonClassDescription(
            "A lock of one of these modes, as pg_locks calls them, was held on the table by a statement that changed something, or was asked for by LOCK TABLE. AccessExclusiveLock unless said otherwise.")
    record StrongLock(
            List<String> databases,
            @JsonProperty(required = true) RelationName table,
            @JsonPropertyDescription("Such as ShareLock.") List<String> modes)
            implements Deed {
        public StrongLock {
            Objects.requireNonNull(table, "strong-lock needs a table");
            modes = modes == null ? List.of("AccessExclusiveLock") : List.copyOf(modes);
        }

        @Override
        public boolean counts(Change change, Activity activity) {
            return change.holds(table, modes) && !Freshness.isFresh(change, activity);
        }
    }

    /**
     * All rows of the table were held against a CHECK, a FOREIGN KEY or NOT NULL while nobody could even read it; also
     * what was rolled back, since the lock was held. NOT NULL is told from PostgreSQL 18 on.
     */
    @JsonClassDescription(
            "All rows of the table were held against a CHECK, a FOREIGN KEY or NOT NULL while nobody could even read it, also if rolled back; not on a table that the same transaction made. NOT NULL is told from PostgreSQL 18 on.")
    record ValidatedUnderExclusiveLock(
            List<String> databases,
            @JsonProperty(required = true) RelationName table) implements Deed {
        public ValidatedUnderExclusiveLock {
            Objects.requireNonNull(table, "validated-under-exclusive-lock needs a table");
        }

        @Override
        public boolean counts(Change change, Activity activity) {
            return Boolean.TRUE.equals(change.checked())
                    && change.on(table)
                    && change.holds(table, List.of("AccessExclusiveLock"))
                    && !Freshness.isFresh(change, activity);
        }
    }

    @JsonClassDescription(
            "A statement's words wrote rows of the table after its transaction had locked everybody else out of it, by DDL or LOCK TABLE, also if rolled back; not on a table that the same transaction made.")
    record WrittenUnderExclusiveLock(
            List<String> databases,
            @JsonProperty(required = true) RelationName table) implements Deed {
        public WrittenUnderExclusiveLock {
            Objects.requireNonNull(table, "written-under-exclusive-lock needs a table");
        }

        @Override
        public boolean counts(Change change, Activity activity) {
            return change.kind() == Kind.ROWS
                    && change.on(table)
                    && change.transaction() != 0
                    && activity.changes().stream()
                            .anyMatch(earlier -> earlier.ordinal() < change.ordinal()
                                    && earlier.transaction() == change.transaction()
                                    && earlier.database().equals(change.database())
                                    && earlier.holds(table, List.of("AccessExclusiveLock")))
                    && !Freshness.isFresh(change, activity);
        }
    }

    @JsonClassDescription(
            "After some ALTER TABLE that stands, the table does not enforce row security. For tables that had it.")
    record RowSecurityDisabled(
            List<String> databases,
            @JsonProperty(required = true) RelationName table) implements Deed {
        public RowSecurityDisabled {
            Objects.requireNonNull(table, "row-security-disabled needs a table");
        }

        @Override
        public boolean counts(Change change, Activity activity) {
            return change.fate() == Fate.STANDS && change.on(table) && Boolean.FALSE.equals(change.rowSecurity());
        }
    }

    @JsonClassDescription(
            "The ledger's row for the version was written by an older transaction than the DDL on the object. Within one transaction there is no before; rows that were found there do not count.")
    record LedgerBeforeSchema(
            List<String> databases,

            @JsonProperty(required = true) @JsonPropertyDescription("As the ledger holds it.")
            String version,

            @JsonProperty(required = true) @JsonPropertyDescription("What the version's migration changes.")
            RelationName object)
            implements Deed {
        public LedgerBeforeSchema {
            Objects.requireNonNull(version, "ledger-before-schema needs a version");
            Objects.requireNonNull(object, "ledger-before-schema needs an object");
        }

        @Override
        public boolean counts(Change change, Activity activity) {
            return change.kind() == Kind.DDL
                    && change.fate() == Fate.STANDS
                    && isOrIsOn(change, object)
                    && activity.ledgerWrites().stream()
                            .anyMatch(write -> write.database().equals(change.database())
                                    && write.version().equals(version)
                                    && write.transaction() < change.transaction());
        }
    }

    private static boolean hasTag(Change change, String tag) {
        return tag == null || change.tag().equals(tag.toUpperCase(Locale.ROOT));
    }

    private static boolean isOrIsOn(Change change, RelationName name) {
        return name == null
                || change.on(name)
                || (change.object() != null && change.object().fits(name));
    }
}
