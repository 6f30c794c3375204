package dev.ride.scoring.sql;

import java.nio.charset.StandardCharsets;

/** How the server reads a name: folded where it has no quotes, cut where it is too long. */
final class Identifiers {
    private static final int LONGEST = 63;

    private Identifiers() {}

    /** Only ASCII letters are folded: so does the server in a UTF-8 database, whatever its locale. */
    static String folded(String name) {
        var result = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            result.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
        }
        return cut(result.toString());
    }

    static String cut(String name) {
        int bytes = 0;
        for (int i = 0; i < name.length(); ) {
            int codePoint = name.codePointAt(i);
            bytes += Character.toString(codePoint).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST) {
                return name.substring(0, i);
            }
            i += Character.charCount(codePoint);
        }
        return name;
    }

    static boolean isStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128;
    }

    static boolean isPart(char c) {
        return isStart(c) || c >= '0' && c <= '9' || c == '$';
    }
}
