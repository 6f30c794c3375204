package dev.ride.scoring.evidence.activity;

import dev.ride.scoring.sql.Lexer;
import dev.ride.scoring.sql.SqlSyntaxException;
import dev.ride.scoring.sql.Statement;
import dev.ride.scoring.sql.Token;
import dev.ride.scoring.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a statement does to rows and takes in locks, as far as its words show. A DO block's body counts as words too. What
 * functions do in secret is found by comparing the data, not here.
 */
public final class Touches {
    private static final String STRONGEST = "AccessExclusiveLock";

    /** The modes that stop somebody's writes, as LOCK TABLE calls them and as pg_locks does. */
    private static final Map<String, String> LOCKS = Map.of(
            "share", "ShareLock",
            "share row exclusive", "ShareRowExclusiveLock",
            "exclusive", "ExclusiveLock",
            "access exclusive", STRONGEST);

    private Touches() {}

    public static List<Touch> of(Statement statement) {
        var tokens = statement.tokens();
        var first = tokens.get(0);
        if (first.kind() != Kind.WORD) {
            return written(tokens);
        }
        return switch (first.value()) {
            case "select", "with", "insert", "update", "delete", "merge" -> written(tokens);
            case "explain" -> runs(tokens) ? written(tokens) : List.of();
            case "do" -> body(tokens);
            case "truncate" -> list("TRUNCATE", STRONGEST, tokens, Names.word(tokens, 1, "table") ? 2 : 1);
            case "lock" -> locked(tokens);
            case "copy" -> copied(tokens);
            case "alter" -> renamed(tokens);
            case "cluster" -> list("CLUSTER", STRONGEST, tokens, Names.word(tokens, 1, "verbose") ? 2 : 1);
            case "vacuum" -> vacuumed(tokens);
            case "reindex" -> reindexed(tokens);
            default -> List.of();
        };
    }

    /** Whether a statement makes stand what was done before, or in a block may make stand what the block did. */
    public static boolean commits(Statement statement) {
        return statement.startsWith("commit")
                || statement.startsWith("end")
                || statement.startsWith("do")
                        && bodies(statement.tokens()).stream()
                                .flatMap(List::stream)
                                .anyMatch(token -> token.isWord("commit"));
    }

    /** Targets of INSERT, UPDATE, DELETE and MERGE, at the top or in a WITH. */
    static List<Touch> written(List<Token> tokens) {
        var touches = new ArrayList<Touch>();
        for (int i = 0; i < tokens.size(); i++) {
            int target = target(tokens, i);
            if (target >= 0) {
                target += Names.word(tokens, target, "only") ? 1 : 0;
                var name = Names.at(tokens, target);
                if (name != null) {
                    touches.add(new Touch(tokens.get(i).value().toUpperCase(Locale.ROOT), name, null));
                }
            }
        }
        return touches.stream().distinct().toList();
    }

    private static int target(List<Token> tokens, int i) {
        if (Names.word(tokens, i, "insert", "merge") && Names.word(tokens, i + 1, "into")) {
            return i + 2;
        }
        if (Names.word(tokens, i, "delete") && Names.word(tokens, i + 1, "from")) {
            return i + 2;
        }
        // not FOR UPDATE, FOR NO KEY UPDATE, ON CONFLICT DO UPDATE, ON UPDATE
        boolean update = Names.word(tokens, i, "update")
                && !Names.word(tokens, i - 1, "for", "key", "do", "on", "then")
                && !Names.word(tokens, i + 1, "set");
        return update ? i + 1 : -1;
    }

    private static boolean runs(List<Token> explain) {
        int end = Names.symbol(explain, 1, '(') ? Names.closing(explain, 1) : Math.min(3, explain.size());
        return explain.subList(0, end).stream().anyMatch(token -> token.isWord("analyze") || token.isWord("analyse"));
    }

    private static List<Touch> body(List<Token> tokens) {
        return bodies(tokens).stream()
                .map(Touches::written)
                .flatMap(List::stream)
                .toList();
    }

    /** The tokens of what a DO block runs; none where its language has other words. */
    private static List<List<Token>> bodies(List<Token> tokens) {
        var bodies = new ArrayList<List<Token>>();
        for (var token : tokens) {
            if (token.kind() == Kind.STRING) {
                try {
                    bodies.add(Lexer.tokens(token.value()));
                } catch (SqlSyntaxException notSql) {
                    // a body in a language with other words
                    continue;
                }
            }
        }
        return bodies;
    }

    private static List<Touch> copied(List<Token> tokens) {
        var name = Names.at(tokens, 1);
        if (name == null) {
            return List.of();
        }
        int next = Names.endWithColumns(tokens, 1);
        return Names.word(tokens, next, "from") ? List.of(new Touch("COPY", name, null)) : List.of();
    }

    /** The event of it tells the new name alone. */
    private static List<Touch> renamed(List<Token> tokens) {
        int at = 2;
        while (Names.word(tokens, at, "if", "exists", "only")) {
            at++;
        }
        var name = Names.at(tokens, at);
        boolean renamed = Names.word(tokens, 1, "table")
                && name != null
                && Names.word(tokens, Names.end(tokens, at), "rename")
                && Names.word(tokens, Names.end(tokens, at) + 1, "to");
        return renamed ? List.of(new Touch("ALTER TABLE", name, STRONGEST)) : List.of();
    }

    private static List<Touch> vacuumed(List<Token> tokens) {
        if (Names.word(tokens, 1, "full")) {
            int at = 2;
            while (Names.word(tokens, at, "freeze", "verbose", "analyze")) {
                at++;
            }
            return list("VACUUM FULL", STRONGEST, tokens, at);
        }
        int close = Names.symbol(tokens, 1, '(') ? Names.closing(tokens, 1) : 0;
        for (int i = 2; i < close; i++) {
            boolean off = Names.word(tokens, i + 1, "false", "off")
                    || tokens.get(i + 1).value().equals("0");
            if (Names.word(tokens, i, "full") && !off) {
                return list("VACUUM FULL", STRONGEST, tokens, close + 1);
            }
        }
        return List.of();
    }

    /** Servers before 17 fire no event for it. */
    private static List<Touch> reindexed(List<Token> tokens) {
        int at = Names.symbol(tokens, 1, '(') ? Names.closing(tokens, 1) + 1 : 1;
        boolean concurrently = tokens.stream().anyMatch(token -> token.isWord("concurrently"));
        return Names.word(tokens, at, "table") && !concurrently
                ? list("REINDEX", "ShareLock", tokens, at + 1)
                : List.of();
    }

    private static List<Touch> locked(List<Token> tokens) {
        var lock = lock(tokens);
        return lock == null ? List.of() : list("LOCK TABLE", lock, tokens, Names.word(tokens, 1, "table") ? 2 : 1);
    }

    /** The lock in the words of pg_locks; null for one that stops nobody's writes. */
    private static String lock(List<Token> tokens) {
        var mode = tokens.stream()
                .dropWhile(token -> !token.isWord("in"))
                .skip(1)
                .takeWhile(token -> !token.isWord("mode"))
                .map(Token::value)
                .collect(Collectors.joining(" "));
        return mode.isEmpty() ? STRONGEST : LOCKS.get(mode);
    }

    private static List<Touch> list(String tag, String lock, List<Token> tokens, int start) {
        var touches = new ArrayList<Touch>();
        int at = start;
        while (true) {
            at += Names.word(tokens, at, "only") ? 1 : 0;
            var name = Names.at(tokens, at);
            if (name == null || Names.word(tokens, at, "in")) {
                return List.copyOf(touches);
            }
            touches.add(new Touch(tag, name, lock));
            at = Names.end(tokens, at);
            at += tokens.size() > at && tokens.get(at).isOperator("*") ? 1 : 0;
            if (!Names.symbol(tokens, at, ',')) {
                return List.copyOf(touches);
            }
            at++;
        }
    }
}
