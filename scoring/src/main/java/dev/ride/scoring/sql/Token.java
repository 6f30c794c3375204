package dev.ride.scoring.sql;

/**
 * One token of a statement. Blanks and comments are none.
 *
 * @param text as it was written
 * @param value what it means: an identifier folded and cut as the server does it, a string without quotes and escapes
 * @param offset where it begins in the text it was read from, from 0
 * @param line from 1
 * @param column from 1
 */
public record Token(Kind kind, String text, String value, int offset, int line, int column) {
    /** What a token is, before any grammar is asked. */
    public enum Kind {
        /** A keyword or a name without quotes. */
        WORD,
        /** A name in double quotes: never a keyword. */
        QUOTED,
        /** A string literal of any spelling, dollar quotes included. */
        STRING,
        /** {@code B'…'} or {@code X'…'}. */
        BITS,
        NUMBER,
        /** {@code $1}. */
        PARAMETER,
        /** Also {@code ::}, {@code :=}, {@code =>} and {@code ..}. */
        OPERATOR,
        /** One of {@code ( ) [ ] , ; . :}. */
        SYMBOL
    }

    /** Whether this is that keyword, given in lower case. */
    public boolean isWord(String keyword) {
        return kind == Kind.WORD && value.equals(keyword);
    }

    public boolean isSymbol(char symbol) {
        return kind == Kind.SYMBOL && value.charAt(0) == symbol;
    }

    public boolean isOperator(String operator) {
        return kind == Kind.OPERATOR && value.equals(operator);
    }

    /** Whether this can be a name: a word or something in double quotes. */
    public boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED;
    }

    /** The offset right after it. */
    public int end() {
        return offset + text.length();
    }
}
