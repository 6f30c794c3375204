package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Identity;
import dev.ride.scoring.schema.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Functions and procedures, made or changed in what CREATE OR REPLACE and ALTER can change. */
final class FunctionSql {
    static final String SECRET_SETTING = "secret setting ";
    static final String DEFINER = "security definer";

    private static final String SETTING = "setting ";
    /** Settings that are lists of names, which the catalog keeps quoted already. */
    private static final List<String> LISTS = List.of(
            "search_path",
            "temp_tablespaces",
            "local_preload_libraries",
            "session_preload_libraries",
            "shared_preload_libraries",
            "unix_socket_directories");

    private FunctionSql() {}

    /** @param definer whether it runs as its owner at once, where it does at all */
    static String create(Identity identity, Map<String, String> attributes, boolean definer) {
        if (List.of("internal", "c").contains(attributes.get("language"))) {
            throw new NoRemedyException("it stands on code outside the database");
        }
        if (attributes.keySet().stream().anyMatch(attribute -> attribute.startsWith(SECRET_SETTING))) {
            throw new NoRemedyException("the value of one of its settings is not known here");
        }
        var sql = new ArrayList<String>();
        var path = identity.path();
        sql.add("CREATE OR REPLACE " + identity.kind().name() + " " + Names.quoted(path.get(0)) + "."
                + Names.quoted(path.get(1)) + "(" + attributes.getOrDefault("arguments", "") + ")");
        if (identity.kind() == Kind.FUNCTION) {
            sql.add("RETURNS " + attributes.get("result"));
        }
        sql.add("LANGUAGE " + Names.quoted(attributes.get("language")));
        if (attributes.containsKey("transforms")) {
            sql.add("TRANSFORM FOR TYPE " + attributes.get("transforms").replace(", ", ", FOR TYPE "));
        }
        if (attributes.containsKey("window")) {
            sql.add("WINDOW");
        }
        if (identity.kind() == Kind.FUNCTION) {
            List.of("volatility", "parallel", "strict", "leakproof", "cost", "rows", "support").stream()
                    .filter(attributes::containsKey)
                    .map(attribute -> clause(attribute, attributes.get(attribute)))
                    .forEach(sql::add);
        }
        if (definer && attributes.containsKey(DEFINER)) {
            sql.add("SECURITY DEFINER");
        }
        attributes.forEach((attribute, value) -> {
            if (attribute.startsWith(SETTING)) {
                sql.add(clause(attribute, value));
            }
        });
        sql.add(
                attributes.containsKey("sql body")
                        ? attributes.get("sql body")
                        : "AS " + dollars(attributes.get("body")));
        return String.join("\n", sql);
    }

    /** As its owner it may do more, and a leakproof one sees rows before others are hidden. */
    static Phase phase(String attribute, String value) {
        if (!attribute.equals(DEFINER) && !attribute.equals("leakproof")) {
            return Phase.PROPERTY;
        }
        return value == null ? Phase.NARROWING : Phase.WIDENING;
    }

    /** @param value null for the usual one */
    static String clause(String attribute, String value) {
        if (attribute.startsWith(SETTING)) {
            return setting(attribute.substring(SETTING.length()), value);
        }
        if (attribute.startsWith(SECRET_SETTING)) {
            return secretSetting(attribute, value);
        }
        return switch (attribute) {
            case "volatility" -> value.toUpperCase(Locale.ROOT);
            case "parallel" -> "PARALLEL " + value.toUpperCase(Locale.ROOT);
            case "strict" -> value == null ? "CALLED ON NULL INPUT" : "STRICT";
            case DEFINER -> value == null ? "SECURITY INVOKER" : "SECURITY DEFINER";
            case "leakproof" -> value == null ? "NOT LEAKPROOF" : "LEAKPROOF";
            case "cost" -> "COST " + (value == null ? "100" : value);
            case "rows" -> "ROWS " + (value == null ? "1000" : value);
            case "support" -> "SUPPORT " + value;
            default -> throw new NoRemedyException("it must be dropped and made again, with what stands on it");
        };
    }

    /** It can be taken away, and not be given. */
    static String secretSetting(String attribute, String value) {
        if (value != null) {
            throw new NoRemedyException("its value is not known here");
        }
        return setting(attribute.substring(SECRET_SETTING.length()), null);
    }

    static String setting(String name, String value) {
        if (value == null) {
            return "RESET " + Names.quoted(name);
        }
        return "SET " + Names.quoted(name) + " TO " + (LISTS.contains(name) ? value : Names.literal(value));
    }

    static String dollars(String body) {
        var tag = "$$";
        for (int i = 0; body.contains(tag) || body.endsWith("$") && tag.equals("$$"); i++) {
            tag = "$b" + i + "$";
        }
        return tag + body + tag;
    }
}
