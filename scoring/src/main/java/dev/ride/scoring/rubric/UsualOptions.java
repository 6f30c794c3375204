package dev.ride.scoring.rubric;

import dev.ride.scoring.schema.Fact;
import java.util.Map;
import java.util.Set;

/**
 * What options of tables, views and indexes are where they are not set, as far as no setting of the server decides it: of
 * {@code vacuum_truncate} one does since version 18.
 */
final class UsualOptions {
    private static final String OPTION = "option ";
    private static final Set<String> ON = Set.of("true", "on", "yes", "1");
    private static final Set<String> OFF = Set.of("false", "off", "no", "0");
    private static final Set<String> AUTO = Set.of("auto");

    private static final Map<String, Set<String>> OF_TABLES = Map.of(
            "autovacuum_enabled", ON,
            "fillfactor", Set.of("100"),
            "user_catalog_table", OFF,
            "vacuum_index_cleanup", AUTO);

    private static final Map<String, Set<String>> OF_VIEWS = Map.of("security_barrier", OFF, "security_invoker", OFF);

    private static final Map<String, Map<String, Set<String>>> OF_INDEXES = Map.of(
            "btree", Map.of("fillfactor", Set.of("90"), "deduplicate_items", ON),
            "gist", Map.of("fillfactor", Set.of("90"), "buffering", AUTO),
            "hash", Map.of("fillfactor", Set.of("75")),
            "spgist", Map.of("fillfactor", Set.of("80")),
            "gin", Map.of("fastupdate", ON),
            "brin", Map.of("autosummarize", OFF));

    private UsualOptions() {}

    /** Whether the attribute is an option that says what would hold without it. */
    static boolean has(Fact fact, String attribute, String value) {
        return attribute.startsWith(OPTION)
                && of(fact).getOrDefault(attribute.substring(OPTION.length()), Set.of())
                        .contains(value);
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
