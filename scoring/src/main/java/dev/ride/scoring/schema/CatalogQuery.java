package dev.ride.scoring.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
 * {@code :by_schema} for the order in which some schemas are handed on, {@code :plain(options)} for those that hold no
 * secret, {@code :masked(options)} for the others and {@code :digest(value)} for what may be known of a secret.
 */
record CatalogQuery(String name) {
    private static final Pattern CONDITIONAL =
            Pattern.compile("--(?: since (\\d+))?(?: until (\\d+))?(?: with(out)? (\\w+))?$");
    private static final Pattern BLOCK = Pattern.compile("\\s*(?:(-- (?:since|until|with).*):|-- end)");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?<!:):(?:(schemas|visible|only_schemas|by_schema)\\b|(plain|masked|digest)\\(([^()]*)\\))");

    /** As text, since the order of names would tempt the server to go through an index of them. */
    private static final String BY_SCHEMA = "order by n.nspname::text collate \"C\"";

    private static final Map<Wording, Text> TEXTS = new ConcurrentHashMap<>();

    /** The parameters that a query can have: lists of schemas. */
    enum Schemas {
        WANTED,
        INVISIBLE
    }

    /** A query as it is sent; made once for all databases that are alike. */
    record Text(String sql, List<Schemas> lists) {}

    /** All that the text of a query depends on. */
    private record Wording(String query, int major, Inventory inventory, boolean someSchemas, boolean someInvisible) {
        Text text() {
            var lists = new ArrayList<Schemas>();
            var sql = PLACEHOLDER
                    .matcher(lines(query, major, inventory))
                    .replaceAll(found -> Matcher.quoteReplacement(
                            found.group(2) != null
                                    ? secrets(found.group(2), found.group(3))
                                    : switch (found.group(1)) {
                                        case "schemas" -> condition(someSchemas, "= any", Schemas.WANTED, lists);
                                        case "visible" -> condition(someInvisible, "<> all", Schemas.INVISIBLE, lists);
                                        case "by_schema" -> someSchemas ? BY_SCHEMA : "";
                                        default -> Boolean.toString(someSchemas);
                                    }));
            return new Text(sql, List.copyOf(lists));
        }

        private static String condition(boolean some, String comparison, Schemas list, List<Schemas> lists) {
            if (!some) {
                return "true";
            }
            lists.add(list);
            return "n.nspname " + comparison + " (?::text[])";
        }
    }

    Text text(int major, Inventory inventory, boolean someSchemas, boolean someInvisible) {
        return TEXTS.computeIfAbsent(new Wording(name, major, inventory, someSchemas, someInvisible), Wording::text);
    }

    /** With every line that such a server understands. */
    String sql(int major) {
        return text(major, Inventory.EVERYTHING, false, false).sql();
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

    private static String lines(String query, int major, Inventory inventory) {
        var text = new StringJoiner("\n");
        boolean kept = true;
        for (var line : load(query).split("\n")) {
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
