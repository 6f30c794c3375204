package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Identity;
import dev.ride.scoring.schema.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Sets attributes of what is neither a relation nor a program's text: rules, policies, types, settings, options. */
final class OtherChanges {
    static final String AGAIN = "it must be dropped and made again, with what stands on it";
    private static final Pattern LABEL = Pattern.compile("'(?:[^']|'')*'");

    private final Side expected;
    private final Side actual;

    OtherChanges(Side expected, Side actual) {
        this.expected = expected;
        this.actual = actual;
    }

    Step step(Identity identity, String attribute, String value, String found) {
        return switch (identity.kind()) {
            case RULE -> rule(identity, attribute, value);
            case POLICY -> policy(identity, attribute, value);
            case EVENT_TRIGGER -> eventTrigger(identity, attribute, value);
            case ENUM -> labels(identity, attribute, value, found);
            case DOMAIN -> new DomainSql(expected, actual, identity).change(attribute, value);
            case EXTENSION -> extension(identity, attribute, value);
            case STATISTICS -> statistics(identity, attribute, value);
            case SERVER, FOREIGN_DATA_WRAPPER, USER_MAPPING -> option(identity, attribute, value, found);
            case DATABASE -> database(attribute, value);
            default -> throw unknown();
        };
    }

    private static NoRemedyException unknown() {
        return new NoRemedyException("ride writes no SQL for this");
    }

    private Step rule(Identity identity, String attribute, String value) {
        return switch (attribute) {
            case "enabled" -> new Step(Phase.PROPERTY, enabled(identity, value, expected.parent(identity), false));
            case "definition" ->
                new Step(
                        Phase.PROGRAM,
                        "CREATE OR REPLACE RULE " + Names.simple(identity) + " AS "
                                + expected.attributes(identity)
                                        .get("definition")
                                        .replaceFirst(";$", ""));
            default -> throw new NoRemedyException(AGAIN);
        };
    }

    /** What switches a trigger or a rule. */
    static String enabled(Identity identity, String value, Identity holder, boolean alone) {
        if (holder.kind() == Kind.VIEW) {
            throw new NoRemedyException("ALTER VIEW has no word for it");
        }
        return "ALTER TABLE " + (alone ? "ONLY " : "") + Names.holder(identity) + " " + enabled(value) + " "
                + Names.noun(identity) + " " + Names.simple(identity);
    }

    private static String enabled(String value) {
        return value == null
                ? "ENABLE"
                : switch (value) {
                    case "disabled" -> "DISABLE";
                    case "on replicas" -> "ENABLE REPLICA";
                    default -> "ENABLE ALWAYS";
                };
    }

    /** What rows its clauses speak of depends on the command. */
    private Step policy(Identity identity, String attribute, String value) {
        boolean sameCommand = expected.attributes(identity)
                .get("command")
                .equals(actual.attributes(identity).get("command"));
        return PolicySql.change(identity, sameCommand ? attribute : "command", value);
    }

    private static Step eventTrigger(Identity identity, String attribute, String value) {
        if (!attribute.equals("enabled")) {
            throw new NoRemedyException(AGAIN);
        }
        return new Step(Phase.PROPERTY, "ALTER EVENT TRIGGER " + Names.full(identity) + " " + enabled(value));
    }

    /** Labels can be added anywhere, and never be taken away. */
    private static Step labels(Identity identity, String attribute, String value, String found) {
        if (!attribute.equals("labels")) {
            throw unknown();
        }
        var wanted = labels(value);
        var there = labels(found);
        var kept = new ArrayList<>(wanted);
        kept.retainAll(there);
        if (!kept.equals(there)) {
            throw new NoRemedyException(
                    "labels are neither dropped nor moved: make a new type and change the columns to it");
        }
        var statements = new ArrayList<String>();
        for (int i = 0; i < wanted.size(); i++) {
            if (!there.contains(wanted.get(i))) {
                statements.add("ALTER TYPE " + Names.full(identity) + " ADD VALUE " + wanted.get(i)
                        + (i > 0 ? " AFTER " + wanted.get(i - 1) : there.isEmpty() ? "" : " BEFORE " + there.get(0)));
            }
        }
        return new Step(Phase.TYPE, String.join(";\n", statements));
    }

    private static List<String> labels(String list) {
        return LABEL.matcher(list).results().map(label -> label.group()).toList();
    }

    private static Step extension(Identity identity, String attribute, String value) {
        var alter = "ALTER EXTENSION " + Names.full(identity) + " ";
        return switch (attribute) {
            case "version" ->
                throw new NoRemedyException(
                        "read its release notes, then: " + alter + "UPDATE TO " + Names.literal(value));
            case "schema of objects" -> new Step(Phase.SCHEMA, alter + "SET SCHEMA " + Names.quoted(value));
            default -> throw unknown();
        };
    }

    private static Step statistics(Identity identity, String attribute, String value) {
        if (!attribute.equals("statistics target")) {
            throw new NoRemedyException(AGAIN);
        }
        return new Step(
                Phase.PROPERTY,
                "ALTER STATISTICS " + Names.full(identity) + " SET STATISTICS " + (value == null ? "-1" : value));
    }

    private static Step option(Identity identity, String attribute, String value, String found) {
        if (!attribute.startsWith("option ")) {
            throw new NoRemedyException(attribute.startsWith("secret ") ? "its value is not known here" : AGAIN);
        }
        var name = identity.kind() == Kind.USER_MAPPING
                ? "USER MAPPING FOR " + mapped(identity) + " SERVER "
                        + Names.quoted(identity.path().get(0))
                : Names.noun(identity) + " " + Names.full(identity);
        return new Step(Phase.PROPERTY, "ALTER " + name + " " + options(attribute.substring(7), value, found));
    }

    private static String mapped(Identity identity) {
        var user = identity.simpleName();
        return user.equals("public") ? "PUBLIC" : Names.quoted(user);
    }

    static String options(String name, String value, String found) {
        var quoted = Names.quoted(name);
        if (value == null) {
            return "OPTIONS (DROP " + quoted + ")";
        }
        return "OPTIONS (" + (found == null ? "ADD " : "SET ") + quoted + " " + Names.literal(value) + ")";
    }

    private Step database(String attribute, String value) {
        var alter = "ALTER DATABASE " + Names.quoted(actual.database()) + " ";
        if (attribute.startsWith("setting ")) {
            return new Step(Phase.PROPERTY, alter + FunctionSql.setting(attribute.substring(8), value));
        }
        if (attribute.startsWith(FunctionSql.SECRET_SETTING)) {
            return new Step(Phase.PROPERTY, alter + FunctionSql.secretSetting(attribute, value));
        }
        if (attribute.equals("connection limit")) {
            return new Step(Phase.PROPERTY, alter + "CONNECTION LIMIT " + Objects.requireNonNullElse(value, "-1"));
        }
        throw unknown();
    }
}
