package dev.ride.runner.recorder;

import dev.ride.scoring.sql.Statement;
import dev.ride.scoring.sql.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each connection has prepared by SQL's own PREPARE, so that an EXECUTE is known for what it runs. */
final class PreparedStatements {
    private static final int MOST = 1000;

    private final Map<String, Map<String, Statement>> bySession = new HashMap<>();

    /**
     * What a statement really runs.
     *
     * @param values what it gives to parameters
     */
    record Run(Statement statement, List<String> values) {}

    /** An EXECUTE runs what was prepared; any other statement itself, and a PREPARE is remembered. */
    Run run(String session, Statement statement) {
        var tokens = statement.tokens();
        if (tokens.size() > 1 && statement.startsWith("prepare")) {
            remember(session, statement);
        }
        if (tokens.size() > 1 && statement.startsWith("execute")) {
            var prepared =
                    bySession.getOrDefault(session, Map.of()).get(tokens.get(1).value());
            return new Run(prepared == null ? statement : prepared, strings(tokens));
        }
        return new Run(statement, List.of());
    }

    private void remember(String session, Statement statement) {
        var tokens = statement.tokens();
        var named = bySession.computeIfAbsent(session, unseen -> new HashMap<>());
        for (int i = 2; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).isWord("as") && named.size() < MOST) {
                named.put(tokens.get(1).value(), new Statement(statement.text(), tokens.subList(i + 1, tokens.size())));
                return;
            }
        }
    }

    private static List<String> strings(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.kind() == Token.Kind.STRING)
                .map(Token::value)
                .toList();
    }

    void forget() {
        bySession.clear();
    }
}
