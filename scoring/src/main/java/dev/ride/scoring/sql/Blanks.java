package dev.ride.scoring.sql;

/** What stands between tokens: white space, comments to the end of a line, and block comments, which nest. */
final class Blanks {
    private Blanks() {}

    static void skip(Cursor at) {
        while (!at.atEnd()) {
            if (isSpace(at.peek())) {
                at.advance();
            } else if (at.startsWith("--")) {
                skipLine(at);
            } else if (at.startsWith("/*")) {
                skipBlock(at);
            } else {
                return;
            }
        }
    }

    static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /**
     * How far the next quote is if only blanks with a line break among them stand before it, else -1: so the server joins
     * two strings to one.
     */
    static int toContinuation(Cursor at) {
        int ahead = 0;
        boolean lineBreak = false;
        while (at.peek(ahead) != Cursor.END) {
            char c = at.peek(ahead);
            if (c == '\'') {
                return lineBreak ? ahead : -1;
            }
            if (c == '-' && at.peek(ahead + 1) == '-') {
                while (at.peek(ahead) != Cursor.END && at.peek(ahead) != '\n' && at.peek(ahead) != '\r') {
                    ahead++;
                }
            } else if (isSpace(c)) {
                lineBreak |= c == '\n' || c == '\r';
                ahead++;
            } else {
                return -1;
            }
        }
        return -1;
    }

    private static void skipLine(Cursor at) {
        while (!at.atEnd() && at.peek() != '\n' && at.peek() != '\r') {
            at.advance();
        }
    }

    private static void skipBlock(Cursor at) {
        var unfinished = at.wrong("a comment has no end");
        int depth = 0;
        do {
            if (at.atEnd()) {
                throw unfinished;
            }
            if (at.startsWith("/*")) {
                depth++;
                at.advance(2);
            } else if (at.startsWith("*/")) {
                depth--;
                at.advance(2);
            } else {
                at.advance();
            }
        } while (depth > 0);
    }
}
