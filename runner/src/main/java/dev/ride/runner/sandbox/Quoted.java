package dev.ride.runner.sandbox;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names and values as they stand in SQL. */
public final class Quoted {
    private Quoted() {}

    public static String name(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A name that may carry its schema. */
    public static String qualified(String name) {
        return Arrays.stream(name.split("\\.")).map(Quoted::name).collect(Collectors.joining("."));
    }

    public static String literal(String value) {
        return '\'' + value.replace("'", "''") + '\'';
    }
}
