package dev.ride.scoring.schema;

import java.util.regex.Pattern;

/**
 * Names and texts of a database for people. PostgreSQL lets a name hold line breaks and codes that terminals obey, so that
 * one could forge a line of a report.
 */
public final class OneLine {
    /** Control characters but the tab, other ends of lines, and what turns the direction of writing. */
    private static final Pattern UNSAFE =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069&&[^\\t]]");

    private OneLine() {}

    /** The text with all of these written out, as {@code \n} and {@code \u001b}. */
    public static String of(String text) {
        return UNSAFE.matcher(text)
                .replaceAll(found -> "\\\\"
                        + switch (found.group().charAt(0)) {
                            case '\n' -> "n";
                            case '\r' -> "r";
                            default -> "u%04x".formatted((int) found.group().charAt(0));
                        });
    }
}
