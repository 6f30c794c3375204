package dev.ride.scoring.rubric;

import dev.ride.scoring.schema.Fact;
import java.util.Map;
import java.util.Set;

/**
 * What options of tables, views and indexes are where they are not set, as far as no setting of the server decides it: of
 * {@code vacuum_truncate} one does since version 18.
 */
final class UsualOptions {
    private static final Set<String> ON = Set.of("true", "on", "yes", "1");
    private static final Set<String> OFF = Set.of("false", "off", "no", "0");
    private static final Set<String> AUTO = Set.of("auto");

    private static final Map<String, Set<String>> OF_TABLES = Map.of(
            "option autovacuum_enabled", ON,
            "option fillfactor", Set.of("100"),
            "option user_catalog_table", OFF,
            "option vacuum_index_cleanup", AUTO);

    private static final Map<String, Set<String>> OF_VIEWS =
            Map.of("option security_barrier", OFF, "option security_invoker", OFF);

    private static final Map<String, Map<String, Set<String>>> OF_INDEXES = Map.of(
            "btree", Map.of("option fillfactor", Set.of("90"), "option deduplicate_items", ON),
            "gist", Map.of("option fillfactor", Set.of("90"), "option buffering", AUTO),
            "hash", Map.of("option fillfactor", Set.of("75")),
            "spgist", Map.of("option fillfactor", Set.of("80")),
            "gin", Map.of("option fastupdate", ON),
            "brin", Map.of("option autosummarize", OFF));

    private UsualOptions() {}

    /** Whether the attribute is an option that says what would hold without it. */
    static boolean has(Fact fact, String attribute, String value) {
        return attribute.startsWith("option ")
                && of(fact).getOrDefault(attribute, Set.of()).contains(value);
    }

    private static Map<String, Set<String>> of(Fact fact) {
        // what departs from the table above is set on purpose
        if (fact.origin() != null) {
            return Map.of();
        }
        return switch (fact.identity().kind()) {
            case TABLE, MATERIALIZED_VIEW -> OF_TABLES;
            case VIEW -> OF_VIEWS;
            case INDEX -> OF_INDEXES.getOrDefault(fact.attributes().getOrDefault("method", ""), Map.of());
            default -> Map.of();
        };
    }
}
