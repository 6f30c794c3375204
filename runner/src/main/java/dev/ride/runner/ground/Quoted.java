package dev.ride.runner.ground;

import dev.ride.scoring.schema.Identifiers;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Names and values as they stand in SQL. */
public final class Quoted {
    /** Of the settings that scenarios give, the one whose value is a list of names. */
    private static final String LIST = "search_path";

    private Quoted() {}

    public static String name(String name) {
        return Identifiers.always(name);
    }

    /** A name that may carry its schema. */
    public static String qualified(String name) {
        return Arrays.stream(name.split("\\.")).map(Quoted::name).collect(Collectors.joining("."));
    }

    /** A setting as SET takes it; an application's own may be called by a reserved word, as in {@code app.user}. */
    public static String setting(String name, String value) {
        return qualified(name) + " = " + (name.equalsIgnoreCase(LIST) ? each(value) : literal(value));
    }

    /** A whole list in one pair of quotes would be one name. */
    private static String each(String list) {
        var names = Identifiers.listed(list).map(Quoted::literal).collect(Collectors.joining(", "));
        return names.isEmpty() ? literal("") : names;
    }

    public static String literal(String value) {
        return '\'' + value.replace("'", "''") + '\'';
    }
}
