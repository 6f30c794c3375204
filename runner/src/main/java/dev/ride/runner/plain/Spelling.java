package dev.ride.runner.plain;

import java.util.Locale;
import java.util.regex.Pattern;

/** How the names of components and constants are written in a tree. */
public enum Spelling {
    AS_NAMED {
        @Override
        public String key(String component) {
            return component;
        }

        @Override
        public String word(Enum<?> constant) {
            return constant.name();
        }
    },
    KEBAB {
        @Override
        public String key(String component) {
            return CAPITAL.matcher(component).replaceAll("-$0").toLowerCase(Locale.ROOT);
        }

        @Override
        public String word(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    };

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    public abstract String key(String component);

    public abstract String word(Enum<?> constant);
}
