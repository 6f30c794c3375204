package dev.ride.scoring.sql;

/** Everything with a beginning and an end: strings, quoted names, dollar quotes. The cursor stands on the opening. */
final class Quotes {
    private Quotes() {}

    /** {@code '…'}, {@code N'…'} or {@code E'…'}, with the strings on following lines that continue it. */
    static String string(Cursor at) {
        boolean backslashes = at.peek() == 'e' || at.peek() == 'E';
        if (at.peek() != '\'') {
            at.advance();
        }
        var value = new StringBuilder();
        int continuation = 0;
        do {
            at.advance(continuation);
            value.append(backslashes ? escaped(at) : doubled(at, '\'', "a string has no end"));
            continuation = Blanks.toContinuation(at);
        } while (continuation >= 0);
        return value.toString();
    }

    /** Up to the closing quote; a doubled one stands for itself. */
    static String doubled(Cursor at, char quote, String unfinished) {
        var wrong = at.wrong(unfinished);
        at.advance();
        var value = new StringBuilder();
        while (!at.atEnd()) {
            char c = at.peek();
            at.advance();
            if (c != quote) {
                value.append(c);
            } else if (at.peek() == quote) {
                value.append(quote);
                at.advance();
            } else {
                return value.toString();
            }
        }
        throw wrong;
    }

    /** {@code $tag$…$tag$}: nothing inside means anything. */
    static String dollar(Cursor at) {
        var wrong = at.wrong("a dollar-quoted string has no end");
        int start = at.offset();
        at.advance();
        while (Identifiers.isPart(at.peek()) && at.peek() != '$') {
            at.advance();
        }
        if (at.peek() != '$') {
            throw wrong;
        }
        at.advance();
        var tag = at.since(start);
        int body = at.offset();
        while (!at.atEnd()) {
            if (at.peek() == '$' && at.startsWith(tag)) {
                int end = at.offset();
                at.advance(tag.length());
                return at.between(body, end);
            }
            at.advance();
        }
        throw wrong;
    }

    private static String escaped(Cursor at) {
        var wrong = at.wrong("a string has no end");
        at.advance();
        var body = new StringBuilder();
        while (!at.atEnd()) {
            char c = at.peek();
            at.advance();
            if (c == '\\' && !at.atEnd()) {
                body.append(c).append(at.peek());
                at.advance();
            } else if (c != '\'') {
                body.append(c);
            } else if (at.peek() == '\'') {
                body.append('\'');
                at.advance();
            } else {
                return Escapes.backslashes(body.toString());
            }
        }
        throw wrong;
    }
}
