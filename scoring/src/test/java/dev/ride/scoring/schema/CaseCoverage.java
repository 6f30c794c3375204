package dev.ride.scoring.schema;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import static org.assertj.core.api.Assertions.assertThat;

/** Which attributes of which kinds the cases changed, against those that the reader's queries read. */
final class CaseCoverage {
    /** What no case can change alone, and why. */
    private static final List<String> NOT_CHANGED = List.of(
            // of one installation: needs other files, an initdb or a newer server
            "DATABASE encoding",
            "DATABASE collate",
            "DATABASE ctype",
            "DATABASE locale provider",
            "DATABASE locale",
            "DATABASE icu rules",
            "DATABASE tablespace",
            "DATABASE allow connections",
            // told apart by a key alone (SecretsIT)
            "SUBSCRIPTION secret",
            // what another role than the reader's own could not see
            "USER_MAPPING options seen",
            "SUBSCRIPTION options seen",
            // a collation for another encoding cannot be made by SQL
            "COLLATION encoding");

    /** What servers have only since this major version. */
    private static final Map<String, Integer> SINCE = Map.of("enforced", 18, "period", 18);

    private final TestServer server;
    private final TreeSet<String> seen = new TreeSet<>();
    private final TreeSet<String> changed = new TreeSet<>();
    private final List<String> labels = new ArrayList<>();

    CaseCoverage(TestServer server) {
        this.server = server;
    }

    void add(CaseRun.Outcome outcome) throws SQLException {
        if (labels.isEmpty()) {
            readLabels();
            labels.sort(Comparator.comparing(String::length).reversed());
        }
        for (var snapshot : List.of(outcome.before(), outcome.after())) {
            for (var fact : snapshot.facts()) {
                var kind = fact.identity().kind();
                fact.attributes().keySet().stream()
                        .filter(attribute -> !kind.isInformational(attribute))
                        .forEach(attribute -> seen.add(kind + " " + label(attribute)));
            }
        }
        outcome.forward().forEach(difference -> changed.add(difference.kind() + " " + label(difference.attribute())));
    }

    private void readLabels() throws SQLException {
        try (var connection = server.connect("postgres")) {
            for (var query : CatalogPass.QUERIES) {
                try (var statement = query.prepare(connection, server.major(), null, List.of())) {
                    var columns = CatalogRow.Columns.of(statement.getMetaData());
                    columns.attributes().forEach(attribute -> labels.add(attribute.label()));
                }
            }
        }
    }

    void check() {
        var unchanged = new TreeSet<>(seen);
        unchanged.removeAll(changed);
        NOT_CHANGED.forEach(unchanged::remove);
        assertThat(unchanged).as("attributes that no case changes").isEmpty();
        var unseen = new TreeSet<>(labels);
        seen.forEach(attribute -> unseen.remove(attribute.substring(attribute.indexOf(' ') + 1)));
        changed.forEach(attribute -> unseen.remove(attribute.substring(attribute.indexOf(' ') + 1)));
        NOT_CHANGED.forEach(attribute -> unseen.remove(attribute.substring(attribute.indexOf(' ') + 1)));
        unseen.removeIf(label -> SINCE.getOrDefault(label, 0) > server.major());
        assertThat(unseen).as("columns of the queries that no case fills").isEmpty();
        for (var kind : Kind.values()) {
            assertThat(kind.presence() != Kind.Presence.OWN
                            || kind == Kind.DATABASE
                            || changed.contains(kind + " " + Difference.EXISTENCE))
                    .as("a case in which a %s is missing or extra", kind.words())
                    .isTrue();
        }
    }

    /** An attribute without the key of its set. */
    private String label(String attribute) {
        if (attribute.startsWith("grants to ")) {
            return "grants";
        }
        if (attribute.startsWith("security label ")) {
            return "security label";
        }
        return labels.stream()
                .filter(label -> attribute.equals(label) || attribute.startsWith(label + " "))
                .findFirst()
                .orElse(attribute);
    }
}
