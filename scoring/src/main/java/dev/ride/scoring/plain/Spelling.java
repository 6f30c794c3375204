package dev.ride.scoring.plain;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** How the names of components and constants are written in a tree. */
public enum Spelling {
    AS_NAMED {
        @Override
        String spell(String name) {
            return name;
        }
    },
    KEBAB {
        @Override
        String spell(String name) {
            return name.equals(name.toUpperCase(Locale.ROOT))
                    ? name.toLowerCase(Locale.ROOT).replace('_', '-')
                    : CAPITAL.matcher(name).replaceAll("-$0").toLowerCase(Locale.ROOT);
        }
    };

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final Map<Class<?>, Words> words = new ConcurrentHashMap<>();

    abstract String spell(String name);

    /** The key of a component. */
    public String key(String component) {
        return keys.computeIfAbsent(component, this::spell);
    }

    /** The words that an enum's constants are written as. */
    public Words words(Class<?> type) {
        return words.computeIfAbsent(type, constants -> Words.of(constants, this));
    }
}
