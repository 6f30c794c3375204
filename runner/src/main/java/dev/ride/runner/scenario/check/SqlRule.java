package dev.ride.runner.scenario.check;

import dev.ride.runner.scenario.ScenarioText;
import dev.ride.runner.scenario.source.TextPlace;
import dev.ride.runner.scenario.source.YamlNode;
import dev.ride.scoring.sql.MetaCommand;
import dev.ride.scoring.sql.ScriptReader;
import dev.ride.scoring.sql.SqlSyntaxException;
import dev.ride.scoring.sql.Statement;
import dev.ride.scoring.sql.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * SQL can be read, and what bakes the sandbox gives the same rows at any time: no clock and no chance, but as a column's
 * default, where the rows to come are the application's.
 */
final class SqlRule implements Rule {
    private static final Set<String> CALLS = Set.of(
            "now",
            "random",
            "random_normal",
            "clock_timestamp",
            "statement_timestamp",
            "transaction_timestamp",
            "timeofday",
            "gen_random_uuid",
            "gen_random_bytes",
            "uuidv4",
            "uuidv7",
            "uuid_generate_v1",
            "uuid_generate_v1mc",
            "uuid_generate_v4",
            "pg_backend_pid",
            "pg_current_xact_id",
            "txid_current",
            "pg_postmaster_start_time",
            "inet_server_port",
            "version");
    private static final Set<String> WORDS =
            Set.of("current_timestamp", "current_date", "current_time", "localtime", "localtimestamp");
    private static final Set<String> MOMENTS = Set.of("now", "today", "yesterday", "tomorrow");
    private static final String PROOFS = "proofs/";

    @Override
    public void check(Subject subject) {
        subject.text()
                .sql()
                .forEach((file, sql) -> script(
                        subject,
                        TextPlace.ofFile(subject.text().folder().files().shown(file)),
                        sql,
                        file.startsWith(PROOFS)));
        for (var step : subject.nodes(ScenarioText.DRIFT, "steps")) {
            step.get("sql").ifPresent(node -> script(subject, node, false));
        }
        for (var statement : subject.nodes(ScenarioText.MANIFEST, "application")) {
            statement.get("sql").ifPresent(node -> script(subject, node, true));
        }
        for (var probe : subject.nodes(ScenarioText.RUBRIC, "probes")) {
            probe.get("sql").ifPresent(node -> script(subject, node, true));
        }
    }

    private static void script(Subject subject, YamlNode node, boolean anyTime) {
        if (node instanceof YamlNode.Scalar scalar) {
            script(subject, scalar.textPlace(), scalar.text(), anyTime);
        }
    }

    private static void script(Subject subject, TextPlace place, String sql, boolean anyTime) {
        var reader = new ScriptReader(sql);
        try {
            for (var item = reader.next(); item.isPresent(); item = reader.next()) {
                if (item.get() instanceof Statement statement) {
                    if (statement.copiesFromStdin()) {
                        skipData(reader);
                    }
                    if (!anyTime) {
                        repeatable(subject, place, statement.tokens());
                    }
                } else if (item.get() instanceof MetaCommand command && !anyTime) {
                    subject.find(
                            place.at(command.line(), 1),
                            "\\" + command.name() + " has no place in SQL that bakes a sandbox");
                }
            }
        } catch (SqlSyntaxException e) {
            subject.find(place.at(e.line(), e.column()), "is not SQL: " + e.getMessage());
        }
    }

    private static void skipData(ScriptReader reader) {
        var line = reader.takeLine();
        while (line.isPresent() && !line.get().equals("\\.")) {
            line = reader.takeLine();
        }
    }

    private static void repeatable(Subject subject, TextPlace place, List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            boolean called = i + 1 < tokens.size() && tokens.get(i + 1).isSymbol('(');
            boolean byDefault = i > 0 && tokens.get(i - 1).isWord("default");
            boolean moment = token.kind() == Token.Kind.STRING
                    && MOMENTS.contains(token.value().strip().toLowerCase(Locale.ROOT));
            boolean differs = (token.isName() && called && CALLS.contains(token.value()))
                    || (token.kind() == Token.Kind.WORD && WORDS.contains(token.value()))
                    || moment;
            if (differs && !byDefault) {
                subject.find(
                        place.at(token.line(), token.column()),
                        "`" + token.text() + "` gives something else each time; write the value, or derive it from"
                                + " current_setting('ride.tenant')");
            }
        }
    }
}
