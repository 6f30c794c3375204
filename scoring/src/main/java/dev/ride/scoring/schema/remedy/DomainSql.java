package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Identity;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Domains: made, and changed where no column changes its type. */
final class DomainSql {
    /** What a domain's definition says already when it is made. */
    static final Set<String> DEFINED = Set.of("type", "collation", "default", "not null", "not null name");

    private static final String READS = "reads every table with such a column; fails where a value is null";

    private final Side expected;
    private final Side actual;
    private final Identity domain;

    DomainSql(Side expected, Side actual, Identity domain) {
        this.expected = expected;
        this.actual = actual;
        this.domain = domain;
    }

    static String create(Identity domain, Map<String, String> attributes) {
        return "CREATE DOMAIN " + Names.full(domain) + " AS " + attributes.get("type")
                + (attributes.containsKey("collation") ? " COLLATE " + attributes.get("collation") : "")
                + (attributes.containsKey("default") ? " DEFAULT " + attributes.get("default") : "")
                + (attributes.containsKey("not null name")
                        ? " CONSTRAINT " + Names.quoted(attributes.get("not null name"))
                        : "")
                + (attributes.containsKey("not null") ? " NOT NULL" : "");
    }

    /** @param value the expected one; null for what is usual */
    Step change(String attribute, String value) {
        return switch (attribute) {
            case "default" -> type(value == null ? "DROP DEFAULT" : "SET DEFAULT " + value);
            case "not null" -> value == null ? type("DROP NOT NULL") : notNull();
            case "not null name" ->
                new Step(
                        Phase.PROPERTY,
                        alter() + "RENAME CONSTRAINT " + name() + " TO "
                                + Names.quoted(Objects.requireNonNullElse(value, usualName())));
            case "not null comment" ->
                new Step(
                        Phase.PROPERTY,
                        "COMMENT ON CONSTRAINT " + name() + " ON DOMAIN " + Names.full(domain) + " IS "
                                + (value == null ? "NULL" : Names.literal(value)));
            default -> throw new NoRemedyException("it must be dropped and made again, with what stands on it");
        };
    }

    private Step notNull() {
        var name = expected.attributes(domain).get("not null name");
        return new Step(
                Phase.TYPE,
                alter() + (name == null ? "SET NOT NULL" : "ADD CONSTRAINT " + Names.quoted(name) + " NOT NULL"),
                READS);
    }

    /** As it is called here, or will be once it is set. */
    private String name() {
        if (actual.major() < 17) {
            throw new NoRemedyException("this server has no name for the rule against nulls");
        }
        var side = actual.attributes(domain).containsKey("not null") ? actual : expected;
        return Names.quoted(side.attributes(domain).getOrDefault("not null name", usualName()));
    }

    private String usualName() {
        return domain.simpleName() + "_not_null";
    }

    private Step type(String change) {
        return new Step(Phase.TYPE, alter() + change);
    }

    private String alter() {
        return "ALTER DOMAIN " + Names.full(domain) + " ";
    }
}
