package dev.ride.scoring.sql;

/** A place in a text that only moves forward and always knows its line and column. */
final class Cursor {
    static final char END = '\0';

    private final String text;
    private int offset;
    private int line;
    private int column;

    Cursor(String text) {
        this(text, 0, 1, 1);
    }

    private Cursor(String text, int offset, int line, int column) {
        this.text = text;
        this.offset = offset;
        this.line = line;
        this.column = column;
    }

    /** A second cursor at the same place, to look ahead with. */
    Cursor copy() {
        return new Cursor(text, offset, line, column);
    }

    int offset() {
        return offset;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    boolean atEnd() {
        return offset >= text.length();
    }

    char peek() {
        return peek(0);
    }

    /** The character that many places ahead, or {@link #END}, which no SQL text holds. */
    char peek(int ahead) {
        return offset + ahead < text.length() ? text.charAt(offset + ahead) : END;
    }

    boolean startsWith(String prefix) {
        return text.startsWith(prefix, offset);
    }

    void advance() {
        if (text.charAt(offset++) == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }

    void advance(int characters) {
        for (int i = 0; i < characters; i++) {
            advance();
        }
    }

    String since(int start) {
        return text.substring(start, offset);
    }

    String between(int start, int end) {
        return text.substring(start, end);
    }

    SqlSyntaxException wrong(String sentence) {
        return new SqlSyntaxException(sentence, line, column);
    }
}
