package dev.ride.cli.terminal;

import java.util.regex.Pattern;

/** How a piece of text stands out on a terminal that has colours. */
public enum Ink {
    BOLD("1"),
    FAINT("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33");

    private static final char ESCAPE = '\u001b';
    private static final Pattern CODE = Pattern.compile("\u001b\\[[0-9;]*m");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** How many columns a text takes on the screen. */
    public static int width(String text) {
        return text.indexOf(ESCAPE) < 0
                ? text.length()
                : CODE.matcher(text).replaceAll("").length();
    }

    String on(String text) {
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
