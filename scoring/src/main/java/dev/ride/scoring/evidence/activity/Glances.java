package dev.ride.scoring.evidence.activity;

import dev.ride.scoring.evidence.activity.Look.What;
import dev.ride.scoring.sql.Statement;
import dev.ride.scoring.sql.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * What a statement looks at. Only what gives rows to whoever sent it is a look: a query, COPY TO, a cursor, EXPLAIN. What
 * is written, and what a view or function will read some day, is none.
 */
public final class Glances {
    private Glances() {}

    /** @param parameters values that were bound to the statement's parameters */
    public static List<Glance> of(Statement statement, List<String> parameters) {
        var tokens = statement.tokens();
        if (statement.startsWith("explain")) {
            return plan(tokens);
        }
        if (statement.startsWith("copy")) {
            return copy(tokens, parameters);
        }
        if (statement.startsWith("declare")) {
            return rows(after(tokens, "for"), parameters);
        }
        return givesRows(tokens) ? rows(tokens, parameters) : List.of();
    }

    private static List<Glance> rows(List<Token> tokens, List<String> parameters) {
        var read = RelationsRead.in(tokens);
        var glances = new ArrayList<>(CatalogGlances.of(tokens, read, parameters));
        for (var name : read) {
            if (name.name().equals("pg_stat_statements")) {
                glances.add(new Glance(What.STATISTICS, null));
            } else if (CatalogGlances.isSystem(name)) {
                if (name.name().equals("pg_stat_activity")) {
                    glances.add(new Glance(What.SESSIONS, null));
                }
            } else {
                glances.add(new Glance(What.ROWS, name));
            }
        }
        return glances.stream().distinct().toList();
    }

    private static List<Glance> plan(List<Token> tokens) {
        var relations = new ArrayList<>(RelationsRead.in(tokens));
        Touches.written(tokens).forEach(touch -> relations.add(touch.relation()));
        if (relations.isEmpty()) {
            return List.of(new Glance(What.PLAN, null));
        }
        return relations.stream()
                .distinct()
                .map(name -> new Glance(What.PLAN, name))
                .toList();
    }

    private static List<Glance> copy(List<Token> tokens, List<String> parameters) {
        if (Names.symbol(tokens, 1, '(')) {
            return rows(tokens.subList(2, Names.closing(tokens, 1)), parameters);
        }
        var name = Names.at(tokens, 1);
        if (name == null) {
            return List.of();
        }
        int next = Names.endWithColumns(tokens, 1);
        return Names.word(tokens, next, "to") && !CatalogGlances.isSystem(name)
                ? List.of(new Glance(What.ROWS, name))
                : List.of();
    }

    private static boolean givesRows(List<Token> tokens) {
        int depth = 0;
        boolean query = false;
        for (int i = 0; i < tokens.size(); i++) {
            depth += Names.symbol(tokens, i, '(') ? 1 : Names.symbol(tokens, i, ')') ? -1 : 0;
            if (i == 0) {
                query = Names.word(tokens, 0, "select", "with", "table") || depth > 0;
            }
            // WITH … INSERT writes, SELECT … INTO makes a table
            if (depth == 0
                    && Names.word(tokens, i, "insert", "update", "delete", "merge", "into")
                    && !Names.word(tokens, i - 1, "for", "key")) {
                return false;
            }
        }
        return query;
    }

    private static List<Token> after(List<Token> tokens, String keyword) {
        for (int i = 0; i < tokens.size(); i++) {
            if (Names.word(tokens, i, keyword)) {
                return tokens.subList(i + 1, tokens.size());
            }
        }
        return List.of();
    }
}
