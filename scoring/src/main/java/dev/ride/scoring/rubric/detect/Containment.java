package dev.ride.scoring.rubric.detect;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import dev.ride.scoring.evidence.activity.Activity;
import dev.ride.scoring.evidence.activity.Change;
import dev.ride.scoring.evidence.activity.Change.Fate;
import dev.ride.scoring.evidence.activity.Change.Kind;
import dev.ride.scoring.evidence.activity.RelationName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A table was closed for an application before its rows were corrected, and opened again later, in each of the named
 * databases. Closed means that the role was left without any right to write, or that what the rubric lists was made on
 * the table, such as a trigger that refuses writes.
 */
public sealed interface Containment extends Detector {
    /** The modes that the lock of whoever writes has to wait for. */
    List<String> KEEPING_WRITERS_OUT =
            List.of("ShareLock", "ShareRowExclusiveLock", "ExclusiveLock", "AccessExclusiveLock");

    List<String> databases();

    RelationName table();

    String role();

    List<String> by();

    /** The table whose rows are corrected; another one than the one that is shut where rows come in through that. */
    default RelationName corrected() {
        return table();
    }

    /** Whether the changes of these tables in one database, in order, are what is looked for. */
    boolean counts(List<Change> changes);

    @Override
    default Sighting in(Activity activity) {
        var seen = new ArrayList<String>();
        var all = activity.changes().stream()
                .filter(change -> change.fate() == Fate.STANDS && (change.on(table()) || change.on(corrected())))
                .toList();
        for (var database : new TreeSet<>(all.stream().map(Change::database).toList())) {
            if (counts(all.stream()
                    .filter(change -> change.database().equals(database))
                    .toList())) {
                seen.add(database);
            }
        }
        return Sighting.inEach(databases(), seen);
    }

    /** It was in force when rows were first corrected. */
    @JsonClassDescription(
            "When rows of the table (or of `corrected`, where that is named) were first written, the role had no right left to write to the table, one of the commands under `by` (such as CREATE TRIGGER) had been done on it, or the same transaction held a lock on it that keeps writers out, in each of these databases. Where no statement's words show that the rows were written, that it was ever so is enough.")
    record Before(
            List<String> databases,
            @JsonProperty(required = true) RelationName table,
            @JsonProperty(required = true) String role,

            @JsonPropertyDescription("Commands that shut the table for the role too, beside taking its rights.")
            List<String> by,

            @JsonPropertyDescription(
                    "The table whose rows are corrected, where they come in through the one that is shut; without it, that one.")
            RelationName corrected)
            implements Containment {
        public Before {
            Objects.requireNonNull(table, "contained-before-correction needs a table");
            Objects.requireNonNull(role, "contained-before-correction needs a role");
            by = upperCase(by);
            corrected = Objects.requireNonNullElse(corrected, table);
        }

        @Override
        public boolean counts(List<Change> changes) {
            boolean ever = false;
            boolean contained = false;
            for (var change : changes) {
                if (corrects(change)) {
                    return contained || changes.stream().filter(this::corrects).allMatch(each -> locked(each, changes));
                }
                if (change.on(table)) {
                    contained = contains(change, contained);
                    ever |= contained || change.holds(table, KEEPING_WRITERS_OUT);
                }
            }
            return ever;
        }

        private boolean corrects(Change change) {
            return change.kind() == Kind.ROWS && change.on(corrected);
        }

        /** Whether by then its transaction, or the string it is of, had taken a lock that the others wait for. */
        private boolean locked(Change correction, List<Change> changes) {
            return changes.stream()
                    .filter(change -> change.ordinal() <= correction.ordinal())
                    .filter(change -> change.ordinal() == correction.ordinal()
                            || (change.transaction() != 0 && change.transaction() == correction.transaction()))
                    .anyMatch(change -> change.holds(table, KEEPING_WRITERS_OUT));
        }
    }

    /** It was in force once and is no longer. */
    @JsonClassDescription(
            "The table was contained, as `contained-before-correction` means it, and no longer is, in each of these databases.")
    record Lifted(
            List<String> databases,
            @JsonProperty(required = true) RelationName table,
            @JsonProperty(required = true) String role,

            @JsonPropertyDescription("Commands that shut the table for the role too, beside taking its rights.")
            List<String> by)
            implements Containment {
        public Lifted {
            Objects.requireNonNull(table, "containment-lifted needs a table");
            Objects.requireNonNull(role, "containment-lifted needs a role");
            by = upperCase(by);
        }

        @Override
        public boolean counts(List<Change> changes) {
            boolean ever = false;
            boolean contained = false;
            for (var change : changes) {
                contained = contains(change, contained);
                ever |= contained;
            }
            return ever && !contained;
        }
    }

    /** Whether it is in force after the change, given whether it was before. */
    default boolean contains(Change change, boolean contained) {
        if (change.kind() == Kind.PRIVILEGES) {
            return !mayWrite(change);
        }
        if (by().contains(change.tag())) {
            return true;
        }
        boolean undone = by().stream().anyMatch(tag -> change.tag().equals(tag.replaceFirst("^CREATE ", "DROP ")));
        return contained && !undone;
    }

    private boolean mayWrite(Change change) {
        if (role().equals(change.owner()) || change.acl() == null) {
            return role().equals(change.owner());
        }
        // grantee=rights/grantor, where nobody before the = means everybody
        var grant =
                Pattern.compile("(?:" + Pattern.quote(role()) + "|\"" + Pattern.quote(role()) + "\"|)=([A-Za-z*]*)/.*");
        return change.acl().stream()
                .map(grant::matcher)
                .anyMatch(matcher -> matcher.matches() && matcher.group(1).matches(".*[awdD].*"));
    }

    private static List<String> upperCase(List<String> tags) {
        return tags == null
                ? List.of()
                : tags.stream().map(tag -> tag.toUpperCase(Locale.ROOT)).toList();
    }
}
