package dev.ride.scoring.sql;

import dev.ride.scoring.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into tokens by the rules of PostgreSQL's scanner with {@code standard_conforming_strings} on, which is what
 * every server does unless told otherwise.
 */
public final class Lexer {
    private static final String OPERATOR = "~!@#^&|`?+-*/%<>=";
    /** An operator may end in + or - only if it holds one of these. */
    private static final String KEEPS_SIGN = "~!@#^&|`?%";

    private final Cursor at;

    Lexer(Cursor at) {
        this.at = at;
    }

    /** All tokens of a text. */
    public static List<Token> tokens(String sql) {
        var lexer = new Lexer(new Cursor(sql));
        var tokens = new ArrayList<Token>();
        for (var token = lexer.next(); token != null; token = lexer.next()) {
            tokens.add(token);
        }
        return List.copyOf(tokens);
    }

    /** The next token, or null at the end of the text. */
    Token next() {
        Blanks.skip(at);
        if (at.atEnd()) {
            return null;
        }
        int start = at.offset();
        int line = at.line();
        int column = at.column();
        char c = at.peek();
        if (isUnicodeQuoted(c)) {
            return unicode(start, line, column);
        }
        var kind = kind(c);
        var value = value(kind, c, start);
        return new Token(kind, at.since(start), value, start, line, column);
    }

    private boolean isUnicodeQuoted(char c) {
        return (c == 'U' || c == 'u') && at.peek(1) == '&' && (at.peek(2) == '\'' || at.peek(2) == '"');
    }

    private Kind kind(char c) {
        char following = at.peek(1);
        if (c == '"') {
            return Kind.QUOTED;
        }
        if (c == '\'' || (following == '\'' && "eEnN".indexOf(c) >= 0)) {
            return Kind.STRING;
        }
        if (following == '\'' && "bBxX".indexOf(c) >= 0) {
            return Kind.BITS;
        }
        if (Identifiers.isStart(c)) {
            return Kind.WORD;
        }
        if (c == '.' && following == '.') {
            return Kind.OPERATOR;
        }
        if (isDigit(c) || (c == '.' && isDigit(following))) {
            return Kind.NUMBER;
        }
        if (c == '$') {
            return isDigit(following) ? Kind.PARAMETER : Kind.STRING;
        }
        if (c == ':' && (following == ':' || following == '=')) {
            return Kind.OPERATOR;
        }
        if ("()[],;.:".indexOf(c) >= 0) {
            return Kind.SYMBOL;
        }
        if (OPERATOR.indexOf(c) >= 0) {
            return Kind.OPERATOR;
        }
        throw at.wrong("unexpected character " + (c < ' ' ? "U+" + String.format("%04X", (int) c) : "'" + c + "'"));
    }

    private String value(Kind kind, char c, int start) {
        switch (kind) {
            case QUOTED:
                return Identifiers.cut(Quotes.doubled(at, '"', "a quoted name has no end"));
            case STRING:
                return c == '$' ? Quotes.dollar(at) : Quotes.string(at);
            case BITS:
                at.advance();
                return Quotes.string(at);
            case WORD:
                while (Identifiers.isPart(at.peek())) {
                    at.advance();
                }
                return Identifiers.folded(at.since(start));
            case NUMBER:
                number();
                return at.since(start);
            case PARAMETER:
                at.advance();
                while (isDigit(at.peek())) {
                    at.advance();
                }
                return at.since(start + 1);
            case OPERATOR:
                at.advance(c == ':' || c == '.' ? 2 : operatorLength());
                return at.since(start);
            default:
                at.advance();
                return at.since(start);
        }
    }

    /** {@code U&'…'}, {@code U&"…"}, with a UESCAPE clause read as part of the token. */
    private Token unicode(int start, int line, int column) {
        at.advance(2);
        boolean string = at.peek() == '\'';
        var body = string ? Quotes.string(at) : Quotes.doubled(at, '"', "a quoted name has no end");
        var value = Escapes.unicode(body, escapeCharacter());
        return string
                ? new Token(Kind.STRING, at.since(start), value, start, line, column)
                : new Token(Kind.QUOTED, at.since(start), Identifiers.cut(value), start, line, column);
    }

    private char escapeCharacter() {
        var ahead = at.copy();
        Blanks.skip(ahead);
        if (!Identifiers.isStart(ahead.peek())) {
            return '\\';
        }
        var words = new Lexer(ahead);
        if (!words.next().isWord("uescape")) {
            return '\\';
        }
        var character = words.next();
        if (character == null
                || character.kind() != Kind.STRING
                || character.value().length() != 1) {
            throw ahead.wrong("UESCAPE must be followed by one character in quotes");
        }
        at.advance(ahead.offset() - at.offset());
        return character.value().charAt(0);
    }

    private void number() {
        boolean radix = at.peek() == '0' && "xXoObB".indexOf(at.peek(1)) >= 0 && Identifiers.isPart(at.peek(2));
        if (radix) {
            at.advance(2);
            while (Character.digit(at.peek(), 16) >= 0 || at.peek() == '_') {
                at.advance();
            }
            return;
        }
        digits();
        // 1..10 is a range of PL/pgSQL, not two numbers
        if (at.peek() == '.' && at.peek(1) != '.') {
            at.advance();
            digits();
        }
        if (at.peek() == 'e' || at.peek() == 'E') {
            int sign = at.peek(1) == '+' || at.peek(1) == '-' ? 1 : 0;
            if (isDigit(at.peek(1 + sign))) {
                at.advance(1 + sign);
                digits();
            }
        }
    }

    private void digits() {
        while (isDigit(at.peek()) || (at.peek() == '_' && isDigit(at.peek(1)))) {
            at.advance();
        }
    }

    private int operatorLength() {
        int length = 0;
        boolean keepsSign = false;
        while (at.peek(length) != Cursor.END && OPERATOR.indexOf(at.peek(length)) >= 0) {
            boolean comment = (at.peek(length) == '-' && at.peek(length + 1) == '-')
                    || (at.peek(length) == '/' && at.peek(length + 1) == '*');
            if (comment && length > 0) {
                break;
            }
            keepsSign |= KEEPS_SIGN.indexOf(at.peek(length)) >= 0;
            length++;
        }
        while (length > 1 && !keepsSign && "+-".indexOf(at.peek(length - 1)) >= 0) {
            length--;
        }
        return length;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
