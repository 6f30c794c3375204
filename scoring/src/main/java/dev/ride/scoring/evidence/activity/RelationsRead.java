package dev.ride.scoring.evidence.activity;

import dev.ride.scoring.sql.Token;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * The relations that stand in a query's FROM, JOIN and USING: not what it writes to, not aliases, not the names that WITH
 * gives, not functions, and not the FROM of {@code extract(year from …)}.
 */
final class RelationsRead {
    private static final Set<String> ENDS_FROM = Set.of(
            "where",
            "group",
            "having",
            "order",
            "limit",
            "offset",
            "fetch",
            "for",
            "window",
            "union",
            "intersect",
            "except",
            "returning",
            "set",
            "when",
            "values");

    /** What is known between a parenthesis and its end. */
    private static final class Scope {
        boolean query;
        boolean from;
    }

    private final List<Token> tokens;
    private final CommonTables commonTables;
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final List<RelationName> found = new ArrayList<>();

    private RelationsRead(List<Token> tokens) {
        this.tokens = tokens;
        commonTables = new CommonTables(tokens);
        scopes.push(new Scope());
    }

    static List<RelationName> in(List<Token> tokens) {
        var reading = new RelationsRead(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            reading.see(i);
        }
        return List.copyOf(reading.found);
    }

    private void see(int i) {
        var token = tokens.get(i);
        var scope = scopes.element();
        if (token.isSymbol('(')) {
            open(i, scope);
        } else if (token.isSymbol(')')) {
            if (scopes.size() > 1) {
                scopes.pop();
            }
        } else if (token.isSymbol(',') && scope.from) {
            item(i + 1);
        } else if (token.kind() == Token.Kind.WORD) {
            word(i, token.value(), scope);
        }
    }

    private void word(int i, String word, Scope scope) {
        switch (word) {
            case "select", "update", "delete", "merge" -> {
                scope.query = true;
                scope.from = false;
            }
            case "table" -> {
                if (i == 0
                        || Names.symbol(tokens, i - 1, '(')
                        || Names.word(tokens, i - 1, "as", "all", "union", "for")) {
                    item(i + 1);
                }
            }
            case "from" -> {
                if (scope.query && !Names.word(tokens, i - 1, "delete") && !isDistinctFrom(i)) {
                    scope.from = true;
                    item(i + 1);
                }
            }
            case "join", "using" -> {
                if (scope.query) {
                    item(i + 1);
                }
            }
            default -> scope.from &= !ENDS_FROM.contains(word);
        }
    }

    /** A parenthesis where a table may stand holds a query or, as here, a join. */
    private void open(int i, Scope outer) {
        var scope = new Scope();
        boolean inFrom = outer.from
                && (Names.word(tokens, i - 1, "from", "join", "only")
                        || Names.symbol(tokens, i - 1, ',')
                        || Names.symbol(tokens, i - 1, '('));
        boolean query = Names.word(tokens, i + 1, "select", "with", "values", "table");
        scopes.push(scope);
        if (inFrom && !query) {
            scope.query = true;
            scope.from = true;
            item(i + 1);
        }
    }

    private void item(int start) {
        int i = start;
        while (Names.word(tokens, i, "only", "lateral")) {
            i++;
        }
        var name = Names.at(tokens, i);
        if (name == null || Names.word(tokens, i, "select", "rows") || commonTables.hide(name, i)) {
            return;
        }
        if (!Names.symbol(tokens, Names.end(tokens, i), '(')) {
            found.add(name);
        }
    }

    private boolean isDistinctFrom(int from) {
        return Names.word(tokens, from - 1, "distinct") && Names.word(tokens, from - 2, "is", "not");
    }
}
