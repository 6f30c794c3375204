package dev.ride.scoring.schema;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of a server's catalogs, and those that the reader's queries name by an alias of their catalog. */
final class ReadColumns {
    /** Queries that are sent before those of {@link CatalogPass}, and whose answers are attached to theirs. */
    private static final List<String> ATTACHED =
            List.of("extension_members", "comments", "subscription_connections", "sequence_positions");

    private static final Pattern BINDING =
            Pattern.compile("(?:\\bfrom|\\bjoin|,)\\s+pg_catalog\\.(pg_\\w+)(?:\\s+as)?\\s+(\\w+)");
    private static final Pattern MENTION = Pattern.compile("\\b(\\w+)\\.(\\w+)\\b");

    /** Views that hide but passwords. */
    private static final Map<String, String> VIEWS =
            Map.of("pg_roles", "pg_authid", "pg_user_mappings", "pg_user_mapping");

    private static final String COLUMNS = """
            select c.relname || '.' || a.attname
            from pg_catalog.pg_class c join pg_catalog.pg_attribute a on a.attrelid = c.oid
            where c.relnamespace = 'pg_catalog'::pg_catalog.regnamespace and c.relkind = 'r'
                and a.attnum > 0 and not a.attisdropped
            """;

    private ReadColumns() {}

    /** As {@code catalog.column}, those of shared catalogs too. */
    static SortedSet<String> existing(TestServer server) throws SQLException {
        var columns = new TreeSet<String>();
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement();
                var row = statement.executeQuery(COLUMNS)) {
            while (row.next()) {
                columns.add(row.getString(1));
            }
        }
        return columns;
    }

    static Set<String> read(TestServer server) {
        return Stream.concat(CatalogPass.QUERIES.stream(), ATTACHED.stream().map(CatalogQuery::new))
                .flatMap(query -> named(query.sql(server.major())).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> named(String query) {
        var catalogs = new HashMap<String, Set<String>>();
        BINDING.matcher(query)
                .results()
                .forEach(found -> catalogs.computeIfAbsent(found.group(2), any -> new HashSet<>())
                        .add(VIEWS.getOrDefault(found.group(1), found.group(1))));
        var named = new HashSet<String>();
        MENTION.matcher(query)
                .results()
                .forEach(found -> catalogs.getOrDefault(found.group(1), Set.of())
                        .forEach(catalog -> named.add(catalog + "." + found.group(2))));
        return named;
    }
}
