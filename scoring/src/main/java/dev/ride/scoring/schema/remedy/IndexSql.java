package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Fact;
import java.util.Map;
import java.util.stream.Collectors;

/** Indexes, made while others write on wherever the server can do that. */
final class IndexSql {
    private static final String OPTION = "option ";

    private IndexSql() {}

    /** @param fresh whether the table is new and has no rows */
    static Step create(Side side, Fact fact, boolean fresh) {
        var attributes = side.attributes(fact.identity());
        if (fact.origin() != null) {
            throw new NoRemedyException("make it on the partition and attach it to the index of the partitioned table");
        }
        if (attributes.containsKey("state")) {
            throw new NoRemedyException("the reference's own index is " + attributes.get("state"));
        }
        if (fresh) {
            return new Step(Phase.INDEX, create("", fact, attributes));
        }
        return side.isPartitioned(fact.parent())
                ? new Step(
                        Phase.INDEX,
                        create("", fact, attributes),
                        "nobody writes to the table and its partitions meanwhile")
                : new Step(Phase.INDEX, create("CONCURRENTLY ", fact, attributes), "outside a transaction");
    }

    private static String create(String how, Fact fact, Map<String, String> attributes) {
        return "CREATE " + (attributes.containsKey("unique") ? "UNIQUE " : "") + "INDEX " + how
                + Names.simple(fact.identity()) + " ON " + attributes.get("table") + " USING "
                + Names.quoted(attributes.get("method")) + " (" + attributes.get("keys") + ")"
                + (attributes.containsKey("include") ? " INCLUDE (" + attributes.get("include") + ")" : "")
                + (attributes.containsKey("nulls not distinct") ? " NULLS NOT DISTINCT" : "") + options(attributes)
                + (attributes.containsKey("tablespace")
                        ? " TABLESPACE " + Names.quoted(attributes.get("tablespace"))
                        : "")
                + (attributes.containsKey("where") ? " WHERE " + attributes.get("where") : "");
    }

    /** The WITH clause of what has storage options; empty where it has none. */
    static String options(Map<String, String> attributes) {
        var options = attributes.entrySet().stream()
                .filter(attribute -> attribute.getKey().startsWith(OPTION))
                .map(attribute -> Names.quoted(attribute.getKey().substring(OPTION.length())) + " = "
                        + Names.literal(attribute.getValue()))
                .collect(Collectors.joining(", "));
        return options.isEmpty() ? "" : " WITH (" + options + ")";
    }
}
