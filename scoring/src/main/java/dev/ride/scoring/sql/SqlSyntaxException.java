package dev.ride.scoring.sql;

/** Text that no PostgreSQL scanner would take, such as a string without its end. Says where it begins to be wrong. */
public final class SqlSyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    SqlSyntaxException(String sentence, int line, int column) {
        super(sentence);
        this.line = line;
        this.column = column;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
