package dev.ride.runner.recorder;

import dev.ride.scoring.sql.Statement;
import dev.ride.scoring.sql.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each connection has prepared by SQL's own PREPARE, so that an EXECUTE is known for what it runs. */
final class PreparedStatements {
    /** Characters, of all statements together; more than that is not remembered. */
    private static final int MOST = 1_000_000;

    private final Map<String, Map<String, Statement>> bySession = new HashMap<>();
    private int characters;

    /**
     * What a statement really runs.
     *
     * @param values what it gives to parameters
     * @param known false for an EXECUTE of what nobody remembers, which may do anything
     */
    record Run(Statement statement, List<String> values, boolean known) {}

    /** An EXECUTE runs what was prepared; any other statement itself. */
    Run run(String session, Statement statement) {
        var tokens = statement.tokens();
        if (tokens.size() > 1 && statement.startsWith("execute")) {
            var prepared =
                    bySession.getOrDefault(session, Map.of()).get(tokens.get(1).value());
            return new Run(prepared == null ? statement : prepared, strings(tokens), prepared != null);
        }
        return new Run(statement, List.of(), true);
    }

    /** Remembers what a PREPARE that succeeded has prepared. */
    void learn(String session, Statement statement) {
        var tokens = statement.tokens();
        if (tokens.size() < 2 || !statement.startsWith("prepare")) {
            return;
        }
        characters += statement.text().length();
        for (int i = 2; i + 1 < tokens.size(); i++) {
            if (tokens.get(i).isWord("as") && characters <= MOST) {
                bySession
                        .computeIfAbsent(session, unseen -> new HashMap<>())
                        .put(
                                tokens.get(1).value(),
                                new Statement(statement.text(), tokens.subList(i + 1, tokens.size())));
                return;
            }
        }
        doubt(session, statement);
    }

    /** Forgets the name that a PREPARE may have given to something else. */
    void doubt(String session, Statement statement) {
        if (statement.tokens().size() > 1 && statement.startsWith("prepare") && bySession.containsKey(session)) {
            bySession.get(session).remove(statement.tokens().get(1).value());
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
        characters = 0;
    }
}
