package dev.ride.scoring.sql;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** What the bodies of {@code E'…'} and {@code U&'…'} mean, quotes already taken off and single. */
final class Escapes {
    private static final String SIMPLE = "bfnrt";
    private static final String SIMPLE_MEANING = "\b\f\n\r\t";

    private Escapes() {}

    /** {@code \n}, octal and hexadecimal bytes (which together may spell one UTF-8 character), {@code \}{@code u}, and any other character for itself. */
    static String backslashes(String body) {
        if (body.indexOf('\\') < 0) {
            return body;
        }
        var result = new StringBuilder(body.length());
        var bytes = new ByteArrayOutputStream();
        int i = 0;
        while (i < body.length()) {
            char c = body.charAt(i);
            if (c != '\\' || i + 1 == body.length()) {
                flush(bytes, result);
                result.append(c);
                i++;
                continue;
            }
            char escape = body.charAt(i + 1);
            int digits = digits(body, i + (isOctal(escape) ? 1 : 2), escape);
            if (isOctal(escape)) {
                bytes.write(Integer.parseInt(body.substring(i + 1, i + 1 + digits), 8));
                i += 1 + digits;
            } else if (escape == 'x' && digits > 0) {
                bytes.write(Integer.parseInt(body.substring(i + 2, i + 2 + digits), 16));
                i += 2 + digits;
            } else if ((escape == 'u' && digits == 4) || (escape == 'U' && digits == 8)) {
                flush(bytes, result);
                append(body.substring(i + 2, i + 2 + digits), result);
                i += 2 + digits;
            } else {
                flush(bytes, result);
                int simple = SIMPLE.indexOf(escape);
                result.append(simple < 0 ? escape : SIMPLE_MEANING.charAt(simple));
                i += 2;
            }
        }
        flush(bytes, result);
        return result.toString();
    }

    /** {@code \0441} and {@code \+000441}, with the escape character that UESCAPE names. */
    static String unicode(String body, char escape) {
        var result = new StringBuilder(body.length());
        int i = 0;
        while (i < body.length()) {
            char c = body.charAt(i);
            boolean plus = i + 1 < body.length() && body.charAt(i + 1) == '+';
            int start = i + (plus ? 2 : 1);
            int length = plus ? 6 : 4;
            if (c != escape) {
                result.append(c);
                i++;
            } else if (i + 1 < body.length() && body.charAt(i + 1) == escape) {
                result.append(escape);
                i += 2;
            } else if (run(body, start, 16, length) == length) {
                append(body.substring(start, start + length), result);
                i = start + length;
            } else {
                result.append(c);
                i++;
            }
        }
        return result.toString();
    }

    private static int digits(String body, int start, char escape) {
        return switch (escape) {
            case 'x' -> run(body, start, 16, 2);
            case 'u' -> run(body, start, 16, 4);
            case 'U' -> run(body, start, 16, 8);
            default -> run(body, start, 8, 3);
        };
    }

    private static int run(String body, int start, int radix, int most) {
        int length = 0;
        while (length < most
                && start + length < body.length()
                && body.charAt(start + length) < 128
                && Character.digit(body.charAt(start + length), radix) >= 0) {
            length++;
        }
        return length;
    }

    private static boolean isOctal(char c) {
        return c >= '0' && c <= '7';
    }

    private static void append(String hexadecimal, StringBuilder result) {
        int codePoint = (int) Long.parseLong(hexadecimal, 16);
        result.appendCodePoint(Character.isValidCodePoint(codePoint) ? codePoint : 0xFFFD);
    }

    private static void flush(ByteArrayOutputStream bytes, StringBuilder result) {
        if (bytes.size() > 0) {
            result.append(bytes.toString(StandardCharsets.UTF_8));
            bytes.reset();
        }
    }
}
