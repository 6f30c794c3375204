package dev.ride.scoring.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One query file of the reader. A line that ends in {@code -- since 16} or {@code -- until 15} is there for those
 * servers only, one that ends in {@code -- with ranges} for databases that have some; such a mark alone on a line, with a
 * colon, holds up to {@code -- end}. {@code :schemas} and {@code :visible} stand for the conditions on {@code n.nspname},
 * {@code :plain(options)} for those that hold no secret, {@code :masked(options)} for the others and
 * {@code :digest(value)} for what may be known of a secret.
 */
record CatalogQuery(String name) {
    private static final Pattern CONDITIONAL =
            Pattern.compile("--(?: since (\\d+))?(?: until (\\d+))?(?: with(out)? (\\w+))?$");
    private static final Pattern BLOCK = Pattern.compile("\\s*(?:(-- (?:since|until|with).*):|-- end)");
    private static final Pattern PLACEHOLDER =
            Pattern.compile("(?<!:):(?:(schemas|visible|only_schemas)\\b|(plain|masked|digest)\\(([^()]*)\\))");
    private static final Map<Wording, Text> TEXTS = new ConcurrentHashMap<>();

    /** With every line that such a server understands. */
    PreparedStatement prepare(
            Connection connection, int major, Collection<String> schemas, Collection<String> invisible)
            throws SQLException {
        return prepare(connection, major, Inventory.EVERYTHING, schemas, invisible);
    }

    /** @param schemas those wanted, or null for all of them */
    PreparedStatement prepare(
            Connection connection,
            int major,
            Inventory inventory,
            Collection<String> schemas,
            Collection<String> invisible)
            throws SQLException {
        var wording = new Wording(name, major, inventory, schemas != null, !invisible.isEmpty());
        var text = TEXTS.computeIfAbsent(wording, Text::of);
        var statement = connection.prepareStatement(text.sql());
        for (int i = 0; i < text.names().size(); i++) {
            var names = text.names().get(i).equals("schemas") ? schemas : invisible;
            statement.setArray(i + 1, connection.createArrayOf("text", names.toArray()));
        }
        return statement;
    }

    /** All that the text of a query depends on. */
    private record Wording(String query, int major, Inventory inventory, boolean someSchemas, boolean someInvisible) {}

    /**
     * A query as it is sent; made once for all databases that are alike.
     *
     * @param names the lists that are its parameters
     */
    private record Text(String sql, List<String> names) {
        static Text of(Wording wording) {
            var names = new ArrayList<String>();
            var sql = PLACEHOLDER
                    .matcher(new CatalogQuery(wording.query()).lines(wording.major(), wording.inventory()))
                    .replaceAll(found -> Matcher.quoteReplacement(
                            found.group(2) != null
                                    ? secrets(found.group(2), found.group(3))
                                    : switch (found.group(1)) {
                                        case "schemas" ->
                                            condition("schemas", wording.someSchemas(), "= any (?::text[])", names);
                                        case "visible" ->
                                            condition("visible", wording.someInvisible(), "<> all (?::text[])", names);
                                        default -> Boolean.toString(wording.someSchemas());
                                    }));
            return new Text(sql, List.copyOf(names));
        }

        private static String condition(String what, boolean some, String condition, List<String> names) {
            if (!some) {
                return "true";
            }
            names.add(what);
            return "n.nspname " + condition;
        }
    }

    /** Options {@code name=value} that hold no secret, those that may, and what stands for a secret's value. */
    private static String secrets(String what, String expression) {
        var digest = "'***' || coalesce(pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to("
                + "nullif(pg_catalog.current_setting('ride.secret_key', true), '') || %s, 'UTF8')), 'hex'), '')";
        // a setting of the server's that sounds like a secret, and is none
        var secret = "e.entry ~* '^(?!password_encryption=)[^=]*(pass|pwd|secret|key|token|credential)[^=]*='";
        return switch (what) {
            case "digest" -> digest.formatted(expression);
            case "plain" ->
                ("case when %1$s is not null then (select pg_catalog.array_agg(e.entry)"
                                + " from pg_catalog.unnest(%1$s) e (entry) where not %2$s) end")
                        .formatted(expression, secret);
            default ->
                ("case when %1$s is not null then (select pg_catalog.array_agg("
                                + "pg_catalog.split_part(e.entry, '=', 1) || '=' || %3$s)"
                                + " from pg_catalog.unnest(%1$s) e (entry) where %2$s) end")
                        .formatted(expression, secret, digest.formatted("e.entry"));
        };
    }

    private String lines(int major, Inventory inventory) {
        var text = new StringJoiner("\n");
        boolean kept = true;
        for (var line : load(name).split("\n")) {
            var block = BLOCK.matcher(line);
            if (block.matches()) {
                kept = block.group(1) == null || isFor(major, inventory, block.group(1));
            } else if (kept
                    && isFor(major, inventory, line)
                    && !line.stripLeading().startsWith("--")) {
                text.add(line.stripLeading());
            }
        }
        return text.toString();
    }

    private static boolean isFor(int major, Inventory inventory, String line) {
        var condition = CONDITIONAL.matcher(line.stripTrailing());
        if (!condition.find()) {
            return true;
        }
        return (condition.group(1) == null || major >= Integer.parseInt(condition.group(1)))
                && (condition.group(2) == null || major <= Integer.parseInt(condition.group(2)))
                && (condition.group(4) == null || inventory.has(condition.group(4)) == (condition.group(3) == null));
    }

    /** The text of a file that lies beside the queries. */
    static String load(String name) {
        try (var file = CatalogQuery.class.getResourceAsStream(name + ".sql")) {
            if (file == null) {
                throw new IllegalStateException("There is no query file " + name + ".sql");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
