package dev.ride.scoring.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One object of a random schema. What is asked of it is told for a schema of any name, so that many copies can stand
 * side by side.
 *
 * @param number its own among all parts, in its name too
 * @param on what holds it, or null
 * @param with what else it needs, or null
 * @param values what each of its traits is
 */
record Part(PartKind kind, int number, Part on, Part with, Map<String, String> values) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z ]+)}");
    private static final List<String> NAMES = List.of("part%d", "Part %d", "p\"%d'é", "order%d", "x.%d");

    static Part random(PartKind kind, int number, Part on, Part with, Random random) {
        var values = new HashMap<String, String>();
        for (var trait : kind.traits()) {
            boolean usual = random.nextInt(3) > 0;
            values.put(
                    trait.name(),
                    trait.values().get(usual ? 0 : random.nextInt(trait.values().size())));
        }
        return new Part(kind, number, on, with, Map.copyOf(values));
    }

    boolean standsOn(Part other) {
        return on != null && on.number == other.number || with != null && with.number == other.number;
    }

    Part with(PartKind.Trait trait, String value) {
        var others = new HashMap<>(values);
        others.put(trait.name(), value);
        return new Part(kind, number, on, with, Map.copyOf(others));
    }

    /** What makes it as it is: what the statement that creates it cannot say is set afterwards. */
    String create(String schema) {
        var statements = new ArrayList<>(List.of(filled(kind.create(), schema)));
        for (var trait : kind.traits()) {
            var usual = trait.values().get(0);
            boolean said = kind.create().contains("{" + trait.name() + "}");
            if (!said && !values.get(trait.name()).equals(usual)) {
                statements.add(with(trait, usual).set(trait, values.get(trait.name()), schema));
            }
        }
        return String.join("\n", statements);
    }

    String drop(String schema) {
        return filled(kind.drop(), schema);
    }

    /** What gives the trait another value. */
    String set(PartKind.Trait trait, String value, String schema) {
        var was = values.get(trait.name());
        return filled(trait.set().replace("{it}", value).replace("{was}", was), schema);
    }

    /** What a difference in it may name, in a schema whose own name is neutral. */
    List<Identity> identities() {
        return kind.identities().stream().map(this::identity).collect(Collectors.toList());
    }

    private Identity identity(String text) {
        var words = text.split(" ", 2);
        var path = new ArrayList<>(List.of(NeutralSchema.MARK));
        if (words.length > 1) {
            for (var step : words[1].split("\\.", -1)) {
                path.add(filled(step, ""));
            }
        }
        return new Identity(Kind.valueOf(words[0]), path);
    }

    private String filled(String text, String schema) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), schema)));
    }

    private String value(String key, String schema) {
        if (values.containsKey(key)) {
            return filled(values.get(key), schema);
        }
        if (key.startsWith("on ")) {
            return on.value(key.substring(3), schema);
        }
        if (key.startsWith("with ")) {
            return with.value(key.substring(5), schema);
        }
        return switch (key) {
            case "schema" -> schema;
            case "name" -> name();
            case "own" -> quoted();
            case "me" -> kind == PartKind.SCHEMA ? schema : schema + "." + quoted();
            case "on" -> on.name();
            case "number" -> Integer.toString(number);
            case "symbol" -> symbol();
            default -> throw new IllegalStateException(kind.label() + " knows no {" + key + "}");
        };
    }

    private String name() {
        return NAMES.get(number % NAMES.size()).formatted(number);
    }

    private String quoted() {
        return '"' + name().replace("\"", "\"\"") + '"';
    }

    /** An operator's name: its number, in signs of which any run is one. */
    private String symbol() {
        return Integer.toString(number, 3).replace('0', '@').replace('1', '#').replace('2', '%');
    }
}
