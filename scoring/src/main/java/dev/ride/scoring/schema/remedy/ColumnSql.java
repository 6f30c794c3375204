package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Identity;
import dev.ride.scoring.schema.Kind;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Columns of tables: made, and changed where neither rows are rewritten nor values lost. */
final class ColumnSql {
    /** What a column's definition says already when it is made. */
    static final Set<String> DEFINED = Set.of(
            "type",
            "collation",
            "default",
            "generated",
            "identity",
            "not null",
            "not null name",
            "not null no inherit",
            "not null validated",
            "position");

    /** What an inherited column has of its own and no statement sets by itself. */
    static final Set<String> COMES_WITH_OTHERS =
            Set.of("position", "local", "not null local", "not null name", "not null comment", "not null no inherit");

    private static final int LONGEST_NAME = 63;
    private static final String REWRITES = "the table is rewritten, and nobody reads or writes it meanwhile";
    private static final String UNPROVEN = "its rule against nulls is not validated in the reference either";
    private static final String INHERITED = "the rule comes from the table above, by a name that is not known here";
    private static final String STAYS_BELOW =
            "tables below keep the rule by the name that it came with: compare again for what it is to be called";
    private static final String LOSES = "another type may rewrite the table, and may lose values: "
            + "ALTER TABLE … ALTER COLUMN … TYPE …, with USING where needed";

    private final Side expected;
    private final Side actual;
    private final Identity column;
    private final boolean alone;

    ColumnSql(Side expected, Side actual, Identity column) {
        this(expected, actual, column, false);
    }

    /** @param alone whether tables below are left as they are where a statement would reach them */
    ColumnSql(Side expected, Side actual, Identity column, boolean alone) {
        this.expected = expected;
        this.actual = actual;
        this.column = column;
        this.alone = alone;
    }

    /** The column as CREATE TABLE takes it. */
    String definition(boolean withDefault) {
        var attributes = new TreeMap<>(expected.attributes(column));
        if (!withDefault) {
            attributes.remove("default");
        }
        return definitionButNotNull(attributes) + notNull(attributes);
    }

    private String definitionButNotNull(Map<String, String> attributes) {
        return Names.simple(column) + " " + attributes.get("type")
                + (attributes.containsKey("collation") ? " COLLATE " + attributes.get("collation") : "")
                + value(attributes);
    }

    private String value(Map<String, String> attributes) {
        if (attributes.containsKey("default")) {
            return " DEFAULT " + attributes.get("default");
        }
        var generated = attributes.get("generated");
        if (generated != null) {
            int end = generated.indexOf(' ');
            return " GENERATED ALWAYS AS (" + generated.substring(end + 1) + ") "
                    + generated.substring(0, end).toUpperCase(Locale.ROOT);
        }
        var identity = attributes.get("identity");
        return identity == null
                ? ""
                : " GENERATED " + identity.toUpperCase(Locale.ROOT) + " AS IDENTITY (" + identitySequence() + ")";
    }

    private String identitySequence() {
        var sequence = expected.children(column, Kind.SEQUENCE).get(0).identity();
        return "SEQUENCE NAME " + Names.full(sequence)
                + SequenceSql.properties(expected.attributes(sequence)).replaceFirst(" AS \\S+", "");
    }

    private String notNull(Map<String, String> attributes) {
        if (!attributes.containsKey("not null")) {
            return "";
        }
        var name = attributes.get("not null name");
        return (name == null ? "" : " CONSTRAINT " + Names.quoted(name)) + " NOT NULL"
                + (attributes.containsKey("not null no inherit") ? " NO INHERIT" : "");
    }

    /** Adds the column to a table that may have rows. */
    Step add() {
        var attributes = expected.attributes(column);
        if (attributes.containsKey("not null validated")) {
            throw new NoRemedyException(UNPROVEN);
        }
        var definition = isForItAlone(attributes) ? definitionButNotNull(attributes) : definition(true);
        return new Step(Phase.COLUMN, alterTable() + "ADD COLUMN " + definition, caution(attributes));
    }

    /** PostgreSQL 18 would mark the column of tables below as well, and have no constraint there for it. */
    Optional<Step> addNotNull() {
        return isForItAlone(expected.attributes(column)) ? Optional.of(change("not null", "yes")) : Optional.empty();
    }

    private static boolean isForItAlone(Map<String, String> attributes) {
        return attributes.containsKey("not null no inherit");
    }

    private static String caution(Map<String, String> attributes) {
        boolean written = attributes.containsKey("identity")
                || attributes.getOrDefault("generated", "").startsWith("stored ")
                || attributes.getOrDefault("default", "").contains("(");
        if (written) {
            return REWRITES;
        }
        return attributes.containsKey("not null") && !attributes.containsKey("default")
                ? "fails where there are rows: add it without NOT NULL, fill it, then SET NOT NULL"
                : null;
    }

    /** @param value the expected one; null for what is usual */
    Step change(String attribute, String value) {
        var alter = alterTable() + "ALTER COLUMN " + Names.simple(column) + " ";
        if (attribute.startsWith(Changes.OPTION)) {
            return new Step(
                    Phase.PROPERTY, alter + Changes.storage(attribute.substring(Changes.OPTION.length()), value, ""));
        }
        if (attribute.startsWith(Changes.SERVER_OPTION)) {
            var found = actual.attributes(column).get(attribute);
            return new Step(
                    Phase.PROPERTY,
                    alter + OtherChanges.options(attribute.substring(Changes.SERVER_OPTION.length()), value, found));
        }
        return switch (attribute) {
            case "type", "collation" -> throw new NoRemedyException(LOSES);
            case "default" -> defaultTo(alter, value);
            case "not null" -> nullability(alter, value);
            case "not null name" -> notNullName(value);
            case "not null local" -> throw new NoRemedyException("that comes from the way it was inherited");
            case "not null no inherit" ->
                property("ALTER CONSTRAINT " + notNullName() + (value == null ? " INHERIT" : " NO INHERIT"));
            case "not null validated" -> validateNotNull(value);
            case "not null comment" ->
                new Step(
                        Phase.PROPERTY,
                        "COMMENT ON CONSTRAINT " + notNullName() + " ON " + Names.holder(column) + " IS "
                                + (value == null ? "NULL" : Names.literal(value)));
            case "generated" -> dropExpression(alter, value);
            case "identity" -> identity(alter, value);
            case "storage" -> storage(alter, value);
            case "compression" ->
                new Step(Phase.PROPERTY, alter + "SET COMPRESSION " + (value == null ? "default" : value));
            case "statistics target" ->
                new Step(Phase.PROPERTY, alter + "SET STATISTICS " + (value == null ? "-1" : value));
            default -> throw new NoRemedyException("ride writes no SQL for this");
        };
    }

    private Step defaultTo(String alter, String value) {
        if (differs("generated") || differs("identity")) {
            throw new NoRemedyException("how the column gets its values differs as a whole");
        }
        var phase = column.kind() == Kind.VIEW_COLUMN ? Phase.PROPERTY : Phase.COLUMN;
        return new Step(phase, alter + (value == null ? "DROP DEFAULT" : "SET DEFAULT " + value));
    }

    private Step nullability(String alter, String value) {
        if (value == null) {
            return new Step(Phase.COLUMN, alter + "DROP NOT NULL", alone && actual.major() >= 18 ? STAYS_BELOW : null);
        }
        var attributes = expected.attributes(column);
        if (attributes.containsKey("not null validated")) {
            throw new NoRemedyException(UNPROVEN);
        }
        var scans = "reads the whole table, and nobody reads or writes it meanwhile; fails where a value is null";
        return attributes.containsKey("not null name")
                        || attributes.containsKey("not null no inherit")
                        || isUsualNameTakenBelow()
                ? new Step(
                        Phase.COLUMN,
                        alterTable() + "ADD CONSTRAINT "
                                + Names.quoted(notNullName(attributes))
                                + " NOT NULL " + Names.simple(column)
                                + (attributes.containsKey("not null no inherit") ? " NO INHERIT" : ""),
                        scans)
                : new Step(Phase.COLUMN, alter + "SET NOT NULL", scans);
    }

    /** Tables below that kept the rule when it went above call it so, and PostgreSQL would choose another name here. */
    private boolean isUsualNameTakenBelow() {
        return actual.heirs()
                .of(column)
                .anyMatch(heir -> actual.attributes(heir)
                        .getOrDefault("not null name", "")
                        .equals(uncutNotNullName()));
    }

    private Step notNullName(String value) {
        if (expected.inheritsNotNull(column)) {
            throw new NoRemedyException(INHERITED);
        }
        return property("RENAME CONSTRAINT " + notNullName() + " TO "
                + Names.quoted(value == null ? usualNotNullName() : value));
    }

    /** As it is called here, or will be once it is set. */
    private String notNullName() {
        if (actual.major() < 18) {
            throw new NoRemedyException("this server has no name for the rule against nulls");
        }
        var side = actual.attributes(column).containsKey("not null") ? actual : expected;
        if (side.inheritsNotNull(column)) {
            throw new NoRemedyException(INHERITED);
        }
        return Names.quoted(notNullName(side.attributes(column)));
    }

    private String notNullName(Map<String, String> attributes) {
        var name = attributes.get("not null name");
        return name == null ? usualNotNullName() : name;
    }

    private String usualNotNullName() {
        var name = uncutNotNullName();
        if (name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            throw new NoRemedyException("the server cuts the constraint's usual name");
        }
        return name;
    }

    private String uncutNotNullName() {
        return column.path().get(1) + "_" + column.simpleName() + "_not_null";
    }

    private Step validateNotNull(String value) {
        if (value != null) {
            throw new NoRemedyException("it holds for all rows here, which is more than the reference promises");
        }
        return new Step(Phase.PROPERTY, alterTable() + "VALIDATE CONSTRAINT " + notNullName(), ConstraintSql.SCANS);
    }

    private Step dropExpression(String alter, String value) {
        if (value != null || !actual.attributes(column).get("generated").startsWith("stored ")) {
            throw new NoRemedyException("values that are generated otherwise rewrite the table: add a new column");
        }
        return new Step(Phase.COLUMN, alter + "DROP EXPRESSION");
    }

    private Step identity(String alter, String value) {
        if (value == null || !actual.attributes(column).containsKey("identity")) {
            throw new NoRemedyException("its sequence would have to go on where the other one is");
        }
        return new Step(Phase.COLUMN, alter + "SET GENERATED " + value.toUpperCase(Locale.ROOT));
    }

    private Step storage(String alter, String value) {
        if (value == null && actual.major() < 16) {
            throw new NoRemedyException("this server has no word for the type's own storage");
        }
        return new Step(
                Phase.PROPERTY, alter + "SET STORAGE " + (value == null ? "DEFAULT" : value.toUpperCase(Locale.ROOT)));
    }

    private Step property(String change) {
        return new Step(Phase.PROPERTY, alterTable() + change);
    }

    private boolean differs(String attribute) {
        return !Objects.equals(
                expected.attributes(column).get(attribute),
                actual.attributes(column).get(attribute));
    }

    private String alterTable() {
        var parent = expected.has(column) ? expected.parent(column) : actual.parent(column);
        return "ALTER " + Names.noun(parent) + (alone ? " ONLY " : " ") + Names.holder(column) + " ";
    }
}
