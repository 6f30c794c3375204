package dev.ride.scoring.schema;

import java.util.regex.Pattern;

/** Names as SQL writes them. */
public final class Identifiers {
    /** What needs no quotes, keywords aside: a keyword as a name reads well enough without them in a message. */
    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_$]*|\\{schema}");

    private Identifiers() {}

    /** For people: quoted only where the name would read wrong. */
    public static String quoted(String name) {
        return PLAIN.matcher(name).matches() ? name : always(name);
    }

    /** For statements: always quoted, so that no keyword can get in the way. */
    public static String always(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
