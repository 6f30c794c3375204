package dev.ride.runner.ground;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names and values as they stand in SQL. */
public final class Quoted {
    /** Of the settings that scenarios give, the one whose value is a list of names. */
    private static final String LIST = "search_path";

    /** In quotes a name may hold anything, outside of them also a dollar sign, which no name of SQL begins with. */
    private static final Pattern LISTED = Pattern.compile("\"(?:[^\"]|\"\")*\"|[^\",\\s]+");

    private Quoted() {}

    public static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
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
        var names = LISTED.matcher(list)
                .results()
                .map(name -> literal(plain(name.group())))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? literal("") : names;
    }

    private static String plain(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }

    public static String literal(String value) {
        return '\'' + value.replace("'", "''") + '\'';
    }
}
