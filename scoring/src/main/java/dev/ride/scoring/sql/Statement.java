package dev.ride.scoring.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * One statement of a script or of a string that was sent to the server.
 *
 * @param text from its first token to its last, without the semicolon
 * @param tokens never empty
 */
public record Statement(String text, List<Token> tokens) implements ScriptItem {
    public Statement {
        tokens = List.copyOf(tokens);
    }

    /** The statements of a string as the server gets it, where a backslash command is a syntax error. */
    public static List<Statement> all(String sql) {
        var reader = new ScriptReader(sql);
        var statements = new ArrayList<Statement>();
        for (var item = reader.next(); item.isPresent(); item = reader.next()) {
            if (!(item.get() instanceof Statement statement)) {
                throw new SqlSyntaxException(
                        "unexpected character '\\'", item.get().line(), 1);
            }
            statements.add(statement);
        }
        return List.copyOf(statements);
    }

    @Override
    public int line() {
        return tokens.get(0).line();
    }

    /** Whether it begins with these keywords, given in lower case. */
    public boolean startsWith(String... keywords) {
        if (tokens.size() < keywords.length) {
            return false;
        }
        for (int i = 0; i < keywords.length; i++) {
            if (!tokens.get(i).isWord(keywords[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether the server will wait for data after it, which in a script stands on the lines that follow. */
    public boolean copiesFromStdin() {
        if (!startsWith("copy")) {
            return false;
        }
        int depth = 0;
        for (int i = 1; i + 1 < tokens.size(); i++) {
            depth += depthChange(tokens.get(i));
            if (depth == 0 && tokens.get(i).isWord("from") && tokens.get(i + 1).isWord("stdin")) {
                return true;
            }
        }
        return false;
    }

    static int depthChange(Token token) {
        return token.isSymbol('(') ? 1 : token.isSymbol(')') ? -1 : 0;
    }
}
