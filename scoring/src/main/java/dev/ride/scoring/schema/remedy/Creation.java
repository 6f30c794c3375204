package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Fact;
import dev.ride.scoring.schema.Identity;
import dev.ride.scoring.schema.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes what is missing from its facts, with everything that stands on it. */
final class Creation {
    private static final Set<String> OF_A_TABLE = Set.of("persistence", "partition key", "access method", "tablespace");
    private static final Set<String> OF_AN_INDEX = Set.of(
            "table", "attached to", "method", "unique", "nulls not distinct", "keys", "include", "where", "tablespace");
    private static final Set<String> OF_A_PART = Set.of("position", "type", "collation");
    private static final Set<String> OF_A_VIEW = Set.of("definition", "populated", "access method", "tablespace");
    private static final Set<String> OF_A_SEQUENCE = Stream.concat(
                    SequenceSql.PROPERTIES.stream(), Stream.of("owned by", "persistence", "last value"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> NOT_OF_A_FUNCTION = Set.of("owner", "comment", FunctionSql.DEFINER);

    private final Side expected;
    private final Changes changes;

    /** @param changes set on a new object what its making does not */
    Creation(Side expected, Changes changes) {
        this.expected = expected;
        this.changes = changes;
    }

    List<Step> of(Identity identity) {
        return of(expected.fact(identity), false).stream()
                .map(Step::onWhatIsNew)
                .toList();
    }

    /** @param fresh whether it is made on a table that is made as well, so that there are no rows */
    private List<Step> of(Fact fact, boolean fresh) {
        var identity = fact.identity();
        var attributes = expected.attributes(identity);
        var name = Names.full(identity);
        return switch (identity.kind()) {
            case SCHEMA -> made(fact, Phase.SCHEMA, "CREATE SCHEMA " + name, Set.of());
            case EXTENSION ->
                made(
                        fact,
                        Phase.SCHEMA,
                        "CREATE EXTENSION " + name + " SCHEMA " + Names.quoted(attributes.get("schema of objects"))
                                + " VERSION " + Names.quoted(attributes.get("version")),
                        Set.of("schema of objects", "version", "owner"));
            case ENUM -> made(fact, Phase.TYPE, type(name, "ENUM", attributes.get("labels")), Set.of("labels"));
            case DOMAIN -> made(fact, Phase.TYPE, DomainSql.create(identity, attributes), DomainSql.DEFINED);
            case COMPOSITE_TYPE -> composite(fact, name);
            case TABLE -> table(fact, attributes);
            case COLUMN -> column(fact);
            case CONSTRAINT, DOMAIN_CONSTRAINT -> constraint(fact, fresh);
            case CONSTRAINT_INDEX -> attributes(fact, Set.of());
            case INDEX -> index(fact, fresh);
            case SEQUENCE -> sequence(fact, attributes);
            case VIEW, MATERIALIZED_VIEW -> view(fact, attributes);
            case FUNCTION, PROCEDURE ->
                made(
                        fact,
                        Phase.FUNCTION,
                        FunctionSql.create(identity, attributes, false),
                        attributes.keySet().stream()
                                .filter(attribute -> !NOT_OF_A_FUNCTION.contains(attribute)
                                        && !attribute.startsWith("grants to ")
                                        && !attribute.startsWith(Changes.NEEDS_EXTENSION)
                                        && !attribute.startsWith("security label "))
                                .collect(Collectors.toSet()));
            case TRIGGER -> trigger(fact, attributes);
            case RULE ->
                made(
                        fact,
                        Phase.PROGRAM,
                        "CREATE RULE " + Names.simple(identity) + " AS "
                                + attributes.get("definition").replaceFirst(";$", ""),
                        Set.of("definition"));
            case POLICY ->
                made(
                        fact,
                        attributes.containsKey("restrictive") ? Phase.NARROWING : Phase.POLICY,
                        PolicySql.create(identity, attributes),
                        Set.of("command", "restrictive", "roles", "using", "check"));
            case STATISTICS ->
                made(
                        fact,
                        Phase.PROGRAM,
                        statistics(identity, attributes),
                        Set.of("table", "kinds", "columns", "expressions"));
            default ->
                throw new NoRemedyException(
                        "ride writes no SQL that makes a " + identity.kind().words());
        };
    }

    private static String type(String name, String what, String content) {
        return "CREATE TYPE " + name + " AS " + what + " (" + content + ")";
    }

    private List<Step> composite(Fact fact, String name) {
        var parts = inOrder(fact).stream()
                .map(part -> attribute(part, expected.attributes(part)))
                .collect(Collectors.joining(", "));
        return made(fact, Phase.TYPE, "CREATE TYPE " + name + " AS (" + parts + ")", Set.of());
    }

    /** One attribute of a composite type, as CREATE and ADD ATTRIBUTE take it. */
    static String attribute(Identity part, Map<String, String> attributes) {
        return Names.simple(part) + " " + attributes.get("type")
                + (attributes.containsKey("collation") ? " COLLATE " + attributes.get("collation") : "");
    }

    private List<Identity> inOrder(Fact fact) {
        return expected.children(fact.identity()).stream()
                .filter(child -> child.attributes().containsKey("position"))
                .sorted(Comparator.comparingInt(
                        child -> Integer.parseInt(child.attributes().get("position"))))
                .map(Fact::identity)
                .toList();
    }

    private List<Step> table(Fact fact, Map<String, String> attributes) {
        if (attributes.containsKey("partition") || attributes.containsKey("inherits")) {
            throw new NoRemedyException(
                    "make the table with its own columns first, then attach it to the one above it");
        }
        if (attributes.containsKey("of type")) {
            throw new NoRemedyException("ride writes no typed tables");
        }
        var columns = inOrder(fact).stream()
                .map(column -> "\n    " + new ColumnSql(expected, expected, column).definition(!isDefaultLater(column)))
                .collect(Collectors.joining(","));
        var sql = "CREATE " + (attributes.containsKey("persistence") ? "UNLOGGED " : "") + "TABLE "
                + Names.full(fact.identity()) + " (" + columns + (columns.isEmpty() ? "" : "\n") + ")"
                + (attributes.containsKey("partition key") ? " PARTITION BY " + attributes.get("partition key") : "")
                + clause(" USING ", attributes.get("access method"))
                + clause(" TABLESPACE ", attributes.get("tablespace"));
        return made(fact, Phase.TABLE, sql, OF_A_TABLE);
    }

    /** A function whose body the server reads when it is made may read the very table that has a default from it. */
    private boolean isDefaultLater(Identity column) {
        var value = expected.attributes(column).getOrDefault("default", "");
        return value.contains("(")
                && expected.bodiesReadAtOnce().anyMatch(function -> value.contains(function.simpleName()));
    }

    private static String clause(String word, String name) {
        return name == null ? "" : word + Names.quoted(name);
    }

    private List<Step> column(Fact fact) {
        if (fact.origin() != null) {
            throw new NoRemedyException("it comes with the column of the table above");
        }
        var column = new ColumnSql(expected, expected, fact.identity());
        var steps = new ArrayList<Step>();
        steps.add(column.add());
        column.addNotNull().ifPresent(steps::add);
        steps.addAll(besideDefinition(fact));
        steps.addAll(new PartsBelow(expected, changes).steps(fact.identity()));
        return steps;
    }

    /** What a column's definition does not say. */
    private List<Step> besideDefinition(Fact column) {
        var steps = new ArrayList<>(attributes(column, ColumnSql.DEFINED));
        boolean identity = expected.attributes(column.identity()).containsKey("identity");
        for (var sequence : expected.children(column.identity(), Kind.SEQUENCE)) {
            steps.addAll(identity ? attributes(sequence, OF_A_SEQUENCE) : of(sequence, true));
        }
        return steps;
    }

    private List<Step> defaultLater(Fact column) {
        var identity = column.identity();
        return isDefaultLater(identity)
                ? changes.steps(
                        identity, "default", expected.attributes(identity).get("default"), null)
                : List.of();
    }

    private List<Step> constraint(Fact fact, boolean fresh) {
        if (fact.origin() != null) {
            throw new NoRemedyException("it comes with the constraint of the table above");
        }
        var steps = new ArrayList<>(ConstraintSql.create(expected, fact, fresh));
        for (var attribute : List.of("comment", "triggers")) {
            var value = expected.attributes(fact.identity()).get(attribute);
            if (value != null) {
                steps.addAll(changes.steps(fact.identity(), attribute, value, null));
            }
        }
        steps.addAll(children(fact, fresh));
        return steps;
    }

    private List<Step> index(Fact fact, boolean fresh) {
        var steps = new ArrayList<Step>();
        steps.add(IndexSql.create(expected, fact, fresh));
        steps.addAll(attributes(fact, withOptions(OF_AN_INDEX, fact)));
        return steps;
    }

    /** The names, and those of all storage options that the object has. */
    private Set<String> withOptions(Set<String> names, Fact fact) {
        return Stream.concat(
                        names.stream(),
                        expected.attributes(fact.identity()).keySet().stream()
                                .filter(attribute -> attribute.startsWith("option ")))
                .collect(Collectors.toSet());
    }

    private List<Step> sequence(Fact fact, Map<String, String> attributes) {
        if (fact.parent().kind() == Kind.COLUMN && !attributes.containsKey("owned by")) {
            throw new NoRemedyException("it comes with the identity of its column");
        }
        var name = Names.full(fact.identity());
        var steps = new ArrayList<Step>();
        steps.add(new Step(
                Phase.SEQUENCE,
                "CREATE " + (attributes.containsKey("persistence") ? "UNLOGGED " : "") + "SEQUENCE " + name
                        + SequenceSql.properties(attributes),
                "its position is new too: setval() puts it behind what the rows hold"));
        if (attributes.containsKey("owned by")) {
            steps.add(new Step(Phase.PROPERTY, "ALTER SEQUENCE " + name + " OWNED BY " + attributes.get("owned by")));
        }
        steps.addAll(attributes(fact, OF_A_SEQUENCE));
        return steps;
    }

    private List<Step> view(Fact fact, Map<String, String> attributes) {
        boolean materialized = fact.identity().kind() == Kind.MATERIALIZED_VIEW;
        var sql = "CREATE " + (materialized ? "MATERIALIZED VIEW " : "VIEW ") + Names.full(fact.identity())
                + clause(" USING ", attributes.get("access method")) + IndexSql.options(attributes)
                + clause(" TABLESPACE ", attributes.get("tablespace")) + " AS\n" + attributes.get("definition")
                + (attributes.containsKey("populated") ? "\nWITH NO DATA" : "");
        return made(fact, Phase.VIEW, sql, withOptions(OF_A_VIEW, fact));
    }

    private List<Step> trigger(Fact fact, Map<String, String> attributes) {
        var steps = new ArrayList<>(
                made(fact, Phase.PROGRAM, TriggerChanges.create(fact, attributes), Set.of("definition", "constraint")));
        steps.addAll(new PartsBelow(expected, changes).steps(fact.identity()));
        return steps;
    }

    private static String statistics(Identity identity, Map<String, String> attributes) {
        var on = List.of("columns", "expressions").stream()
                .filter(attributes::containsKey)
                .map(attributes::get)
                .collect(Collectors.joining(", "));
        var kinds = attributes.get("kinds");
        return "CREATE STATISTICS " + Names.full(identity) + (kinds == null ? "" : " (" + kinds + ")") + " ON " + on
                + " FROM " + attributes.get("table");
    }

    private List<Step> made(Fact fact, Phase phase, String statement, Set<String> done) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(phase, statement));
        steps.addAll(attributes(fact, done));
        steps.addAll(children(fact, true));
        return steps;
    }

    private List<Step> attributes(Fact fact, Set<String> done) {
        var steps = new ArrayList<Step>();
        expected.attributes(fact.identity()).forEach((attribute, value) -> {
            if (!done.contains(attribute)) {
                steps.addAll(changes.steps(fact.identity(), attribute, value, null));
            }
        });
        return steps;
    }

    private List<Step> children(Fact fact, boolean fresh) {
        return expected.children(fact.identity()).stream()
                .flatMap(child -> (switch (child.identity().kind()) {
                            // the statement of what they are in has made them already
                            case COLUMN ->
                                Stream.concat(defaultLater(child).stream(), besideDefinition(child).stream())
                                        .toList();
                            case TYPE_ATTRIBUTE, VIEW_COLUMN -> attributes(child, OF_A_PART);
                            default -> of(child, fresh);
                        })
                        .stream())
                .toList();
    }
}
