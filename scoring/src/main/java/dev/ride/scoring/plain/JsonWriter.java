package dev.ride.scoring.plain;

import java.util.List;
import java.util.Map;

/** Writes plain trees as JSON: on one line, or with objects over several lines and arrays on one. */
final class JsonWriter {
    private static final String HEX = "0123456789ABCDEF";
    private static final int HEX_DIGIT = 4;

    private final StringBuilder text = new StringBuilder();
    private final boolean spaced;
    private int depth;

    private JsonWriter(boolean spaced) {
        this.spaced = spaced;
    }

    static String line(Object tree) {
        return new JsonWriter(false).written(tree);
    }

    static String lines(Object tree) {
        return new JsonWriter(true).written(tree);
    }

    private String written(Object tree) {
        value(tree);
        return text.toString();
    }

    private void value(Object tree) {
        if (tree instanceof Map<?, ?> map) {
            object(map);
        } else if (tree instanceof List<?> list) {
            array(list);
        } else if (tree instanceof String string) {
            string(string);
        } else if (tree instanceof Number number) {
            text.append(number.longValue());
        } else if (tree instanceof Boolean || tree == null) {
            text.append(tree);
        } else {
            throw new IllegalArgumentException(
                    "no plain tree has a " + tree.getClass().getName());
        }
    }

    private void object(Map<?, ?> map) {
        text.append('{');
        depth++;
        var separator = "";
        for (var entry : map.entrySet()) {
            text.append(separator);
            newLine();
            string((String) entry.getKey());
            text.append(spaced ? " : " : ":");
            value(entry.getValue());
            separator = ",";
        }
        depth--;
        if (map.isEmpty()) {
            space();
        } else {
            newLine();
        }
        text.append('}');
    }

    private void array(List<?> list) {
        text.append('[');
        var separator = "";
        for (var item : list) {
            text.append(separator);
            space();
            value(item);
            separator = ",";
        }
        space();
        text.append(']');
    }

    private void newLine() {
        if (spaced) {
            text.append('\n');
            text.append("  ".repeat(depth));
        }
    }

    private void space() {
        if (spaced) {
            text.append(' ');
        }
    }

    private void string(String string) {
        text.append('"');
        for (var at = 0; at < string.length(); at++) {
            character(string.charAt(at));
        }
        text.append('"');
    }

    private void character(char character) {
        switch (character) {
            case '"', '\\' -> text.append('\\').append(character);
            case '\b' -> text.append("\\b");
            case '\f' -> text.append("\\f");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                if (character < ' ') {
                    text.append("\\u00")
                            .append(HEX.charAt(character >> HEX_DIGIT))
                            .append(HEX.charAt(character & 15));
                } else {
                    text.append(character);
                }
            }
        }
    }
}
