package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Identity;
import dev.ride.scoring.schema.Kind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Sets attributes of tables, views and indexes that are theirs alone. */
final class RelationChanges {
    private static final String REWRITES = "that writes all of it anew, and nobody reads or writes it meanwhile";

    private final Side expected;
    private final Side actual;
    private final Identity relation;

    RelationChanges(Side expected, Side actual, Identity relation) {
        this.expected = expected;
        this.actual = actual;
        this.relation = relation;
    }

    Step step(String attribute, String value) {
        var alter = "ALTER " + Names.noun(relation) + " " + Names.full(relation) + " ";
        return switch (attribute) {
            case "row security" -> rowSecurity(alter + (value == null ? "DISABLE" : "ENABLE"), value);
            case "forced row security" -> rowSecurity(alter + (value == null ? "NO FORCE" : "FORCE"), value);
            case "replica identity" -> property(alter + "REPLICA IDENTITY " + replicaIdentity(value));
            case "definition" -> definition();
            case "populated" -> populated(value);
            case "state" -> state(value);
            case "clustered" -> clustered(value);
            case "persistence", "access method", "tablespace" -> throw new NoRemedyException(REWRITES);
            case "inherits", "partition", "detach pending", "of type", "attached to" ->
                throw new NoRemedyException(
                        "what is attached to what is changed by hand, since rows come or go with it");
            case "keys", "where", "method", "unique", "include", "table", "nulls not distinct" ->
                throw new NoRemedyException(
                        "make the index under another name with CREATE INDEX CONCURRENTLY, then drop this one");
            default ->
                throw new NoRemedyException(
                        attribute.startsWith("secret ")
                                ? "its value is not known here"
                                : "ride writes no SQL for this");
        };
    }

    private static Step rowSecurity(String statement, String value) {
        return new Step(value == null ? Phase.WIDENING : Phase.ROW_SECURITY, statement + " ROW LEVEL SECURITY");
    }

    private static Step property(String statement) {
        return new Step(Phase.PROPERTY, statement);
    }

    private static String replicaIdentity(String value) {
        if (value == null) {
            return "DEFAULT";
        }
        if (value.equals("index (dropped)")) {
            throw new NoRemedyException("the reference's own index for it is gone");
        }
        return value.startsWith("index ") ? "USING INDEX " + value.substring(6) : value.toUpperCase(Locale.ROOT);
    }

    private Step definition() {
        if (relation.kind() == Kind.MATERIALIZED_VIEW) {
            throw new NoRemedyException("it must be dropped and made again, with its indexes and what stands on it");
        }
        var wanted = columns(expected);
        var found = columns(actual);
        if (found.size() > wanted.size() || !wanted.subList(0, found.size()).equals(found)) {
            throw new NoRemedyException("columns go, or change their type or place: it must be dropped and made again");
        }
        var attributes = expected.attributes(relation);
        return new Step(
                Phase.VIEW,
                "CREATE OR REPLACE VIEW " + Names.full(relation) + IndexSql.options(attributes) + " AS\n"
                        + attributes.get("definition"));
    }

    /** In their order, each with its type: a view that is replaced keeps those and may only get more. */
    private List<String> columns(Side side) {
        return side.children(relation, Kind.VIEW_COLUMN).stream()
                .sorted(Comparator.comparingInt(column ->
                        Integer.parseInt(side.attributes(column.identity()).get("position"))))
                .map(column -> column.identity().simpleName() + " "
                        + side.attributes(column.identity()).get("type") + " "
                        + side.attributes(column.identity()).get("collation"))
                .toList();
    }

    private Step populated(String value) {
        if (value != null) {
            throw new NoRemedyException("it holds rows here, and in the reference none yet");
        }
        return new Step(
                Phase.PROPERTY,
                "REFRESH MATERIALIZED VIEW " + Names.full(relation),
                "runs its query, and nobody reads it meanwhile");
    }

    private Step state(String value) {
        if (value != null || relation.kind() == Kind.CONSTRAINT_INDEX) {
            throw new NoRemedyException("an index is not made invalid on purpose");
        }
        if (actual.isPartitioned(actual.parent(relation))) {
            throw new NoRemedyException("an index of a partition is missing: make that and attach it");
        }
        return new Step(
                Phase.INDEX,
                "REINDEX INDEX CONCURRENTLY " + Names.full(relation),
                "outside a transaction; fails where rows of a unique index are duplicates");
    }

    private Step clustered(String value) {
        var table = table(relation);
        var alter = "ALTER " + Names.noun(table) + " " + Names.full(table) + " ";
        if (value != null) {
            return property(alter + "CLUSTER ON " + Names.simple(relation));
        }
        if (expected.isClustered(table)) {
            throw new NoRemedyException("it ends when the table is clustered on the other index");
        }
        return property(alter + "SET WITHOUT CLUSTER");
    }

    private Identity table(Identity index) {
        var side = expected.has(index) ? expected : actual;
        var parent = side.parent(index);
        return parent.kind() == Kind.CONSTRAINT ? side.parent(parent) : parent;
    }
}
