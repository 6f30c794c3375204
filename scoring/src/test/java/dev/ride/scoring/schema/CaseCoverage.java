package dev.ride.scoring.schema;

import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Which attributes of which kinds the cases changed, against those that the reader's queries read. */
final class CaseCoverage {
    /** What no case can change alone, and why. */
    private static final List<String> NOT_CHANGED = List.of(
            // told apart by a key alone (SecretsIT)
            "SUBSCRIPTION secret connection",
            // what another role than the reader's own could not see
            "USER_MAPPING options seen",
            "SUBSCRIPTION options seen",
            // a collation for another encoding cannot be made by SQL
            "COLLATION encoding");

    private final TestServer server;
    private final TreeSet<String> seen = new TreeSet<>();
    private final TreeSet<String> changed = new TreeSet<>();
    private final Map<Kind, Set<String>> labels = new EnumMap<>(Kind.class);

    CaseCoverage(TestServer server) {
        this.server = server;
    }

    void add(CaseRun.Outcome outcome) throws SQLException {
        if (labels.isEmpty()) {
            readLabels();
        }
        for (var snapshot : List.of(outcome.before(), outcome.after())) {
            for (var fact : snapshot.facts()) {
                var kind = fact.identity().kind();
                fact.attributes().keySet().stream()
                        .filter(attribute -> !kind.isInformational(attribute))
                        .forEach(attribute -> seen.add(kind + " " + label(kind, attribute)));
            }
        }
        outcome.forward()
                .forEach(difference ->
                        changed.add(difference.kind() + " " + label(difference.kind(), difference.attribute())));
    }

    /** Each query's attributes, for each of the kinds that it names; what hangs on objects beside them likewise. */
    private void readLabels() throws SQLException {
        try (var connection = server.connect("postgres")) {
            for (var query : CatalogPass.QUERIES) {
                var sql = query.sql(server.major());
                try (var statement = connection.prepareStatement(sql)) {
                    var columns = CatalogRow.Columns.of(statement.getMetaData());
                    for (var kind : kinds(sql)) {
                        var ofKind = labels.computeIfAbsent(kind, any -> new TreeSet<>());
                        columns.attributes().forEach(attribute -> ofKind.add(attribute.label()));
                        ofKind.add("comment");
                        if (columns.leading().containsKey("grants")) {
                            ofKind.add("grants");
                        }
                    }
                }
            }
        }
    }

    private static List<Kind> kinds(String query) {
        var expression = query.split("\\sas kind\\b", 2)[0];
        var words = expression.substring(expression.lastIndexOf("select"));
        return Stream.of(Kind.values())
                .filter(kind -> words.contains("'" + kind.name() + "'"))
                .toList();
    }

    void check() {
        var unchanged = new TreeSet<>(seen);
        unchanged.removeAll(changed);
        NOT_CHANGED.forEach(unchanged::remove);
        assertThat(unchanged).as("attributes that no case changes").isEmpty();
        // only there are all cases run
        if (server.major() == TestServer.NEWEST) {
            checkFilled();
        }
        for (var kind : Kind.values()) {
            assertThat(kind.presence() != Kind.Presence.OWN
                            || kind == Kind.DATABASE
                            || changed.contains(kind + " " + Difference.EXISTENCE))
                    .as("a case in which a %s is missing or extra", kind.words())
                    .isTrue();
        }
    }

    private void checkFilled() {
        var unfilled = new TreeSet<String>();
        labels.forEach((kind, names) -> names.stream()
                .filter(name -> !kind.isInformational(name))
                .forEach(name -> unfilled.add(kind + " " + name)));
        unfilled.removeAll(seen);
        unfilled.removeAll(changed);
        NOT_CHANGED.forEach(unfilled::remove);
        assertThat(unfilled)
                .as("columns of the queries that no case fills, kind by kind")
                .containsExactlyInAnyOrderElementsOf(
                        ListedExceptions.of("unfilled_attributes.md", server.major()).stream()
                                .map(entry -> entry.holder() + " " + entry.name())
                                .toList());
    }

    /** An attribute without the key of its set. */
    private String label(Kind kind, String attribute) {
        return Stream.of("grants to ", "security label ", Attachments.NEEDS_EXTENSION)
                .filter(attribute::startsWith)
                .findFirst()
                .map(prefix -> prefix.replaceFirst("( to)? $", ""))
                .orElseGet(() -> labels.getOrDefault(kind, Set.of()).stream()
                        .filter(label -> attribute.equals(label) || attribute.startsWith(label + " "))
                        .max(Comparator.comparing(String::length))
                        .orElse(attribute));
    }
}
