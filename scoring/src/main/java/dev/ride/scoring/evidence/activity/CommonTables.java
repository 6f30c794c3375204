package dev.ride.scoring.evidence.activity;

import dev.ride.scoring.sql.Token;
import java.util.ArrayList;
import java.util.List;

/** The names that WITH gives to queries, and where in the statement each stands for its query instead of a table. */
final class CommonTables {
    private record Scope(String name, int from, int to) {}

    private final List<Scope> scopes = new ArrayList<>();

    CommonTables(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (Names.word(tokens, i, "with")) {
                read(tokens, i);
            }
        }
    }

    boolean hide(RelationName name, int index) {
        return name.schema() == null
                && scopes.stream()
                        .anyMatch(scope -> scope.name.equals(name.name()) && scope.from <= index && index < scope.to);
    }

    private void read(List<Token> tokens, int with) {
        boolean recursive = Names.word(tokens, with + 1, "recursive");
        int end = endOfScope(tokens, with);
        int at = with + (recursive ? 2 : 1);
        while (at < tokens.size() && tokens.get(at).isName()) {
            int body = bodyOf(tokens, at);
            if (body < 0) {
                return;
            }
            int close = Names.closing(tokens, body);
            // without RECURSIVE a query does not see its own name: there it still means the table
            scopes.add(new Scope(tokens.get(at).value(), recursive ? with : close, end));
            if (!Names.symbol(tokens, close + 1, ',')) {
                return;
            }
            at = close + 2;
        }
    }

    /** The index of the parenthesis that opens {@code name [(columns)] AS [NOT] [MATERIALIZED] (}, or -1. */
    private static int bodyOf(List<Token> tokens, int name) {
        int at = name + 1;
        if (Names.symbol(tokens, at, '(')) {
            at = Names.closing(tokens, at) + 1;
        }
        if (!Names.word(tokens, at, "as")) {
            return -1;
        }
        at++;
        while (Names.word(tokens, at, "not", "materialized")) {
            at++;
        }
        return Names.symbol(tokens, at, '(') ? at : -1;
    }

    private static int endOfScope(List<Token> tokens, int from) {
        int depth = 0;
        for (int i = from; i < tokens.size(); i++) {
            depth += tokens.get(i).isSymbol('(') ? 1 : tokens.get(i).isSymbol(')') ? -1 : 0;
            if (depth < 0) {
                return i;
            }
        }
        return tokens.size();
    }
}
