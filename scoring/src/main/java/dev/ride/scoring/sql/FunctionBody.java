package dev.ride.scoring.sql;

/**
 * Follows a statement to know whether it stands in the {@code BEGIN ATOMIC … END} of a function, whose semicolons do not
 * end it. Only CREATE [OR REPLACE] FUNCTION or PROCEDURE has such a body, else a plain BEGIN would never end.
 */
final class FunctionBody {
    private final StringBuilder opening = new StringBuilder();
    private int words;
    private int depth;

    boolean isOpen() {
        return depth > 0;
    }

    void see(Token token, int parentheses) {
        if (token.kind() != Token.Kind.WORD) {
            return;
        }
        if (words < 4) {
            opening.append(token.value()).append(' ');
            words++;
        }
        if (parentheses > 0 || !mayHaveBody()) {
            return;
        }
        switch (token.value()) {
            case "begin" -> depth++;
            case "case" -> depth += depth > 0 ? 1 : 0;
            case "end" -> depth -= depth > 0 ? 1 : 0;
            default -> {}
        }
    }

    private boolean mayHaveBody() {
        var start = opening.toString();
        return start.startsWith("create function ")
                || start.startsWith("create procedure ")
                || start.startsWith("create or replace function ")
                || start.startsWith("create or replace procedure ");
    }
}
