package dev.ride.runner.scenario;

import dev.ride.runner.scenario.source.Findings;
import dev.ride.runner.scenario.source.YamlNode;
import dev.ride.runner.scenario.source.YamlNode.Mapping;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a scenario may ask {@code ride} to set up as superuser. Everything else (a library to load, a command to run, a file
 * to read) would be a way out of the sandbox, so loading refuses it.
 */
final class Permitted {
    /** All of them ship with PostgreSQL and none reaches outside the server. */
    private static final Set<String> EXTENSIONS = Set.of(
            "btree_gin",
            "btree_gist",
            "citext",
            "cube",
            "earthdistance",
            "fuzzystrmatch",
            "hstore",
            "intarray",
            "isn",
            "ltree",
            "pg_stat_statements",
            "pg_trgm",
            "pgcrypto",
            "seg",
            "tablefunc",
            "unaccent",
            "uuid-ossp");

    /** Lines of postgresql.conf. */
    private static final Set<String> SERVER_SETTINGS = Set.of(
            "autovacuum",
            "autovacuum_naptime",
            "deadlock_timeout",
            "default_transaction_isolation",
            "default_transaction_read_only",
            "enable_seqscan",
            "idle_in_transaction_session_timeout",
            "jit",
            "lock_timeout",
            "maintenance_work_mem",
            "max_prepared_transactions",
            "random_page_cost",
            "statement_timeout",
            "track_activity_query_size",
            "track_functions",
            "track_io_timing",
            "wal_level",
            "work_mem");

    /** Settings of roles, made by a superuser, who could set anything. */
    private static final Set<String> ROLE_SETTINGS = Set.of(
            "application_name",
            "default_transaction_isolation",
            "default_transaction_read_only",
            "idle_in_transaction_session_timeout",
            "lock_timeout",
            "search_path",
            "statement_timeout",
            "timezone",
            "work_mem");

    /** Predefined roles; none reads files, runs programs or reads every table. */
    private static final Set<String> MEMBERSHIPS = Set.of(
            "pg_checkpoint",
            "pg_maintain",
            "pg_monitor",
            "pg_read_all_settings",
            "pg_read_all_stats",
            "pg_signal_backend",
            "pg_stat_scan_tables",
            "pg_use_reserved_connections");

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,47}");
    private static final Pattern RESERVED = Pattern.compile("ride.*|pg_.*|postgres|public|none|template[01]");

    private final Findings findings;

    private Permitted(Findings findings) {
        this.findings = findings;
    }

    static void check(YamlNode manifest, Findings findings) {
        var check = new Permitted(findings);
        var server = manifest.get("server");
        server.flatMap(node -> node.get("extensions")).ifPresent(node -> check.each(node, EXTENSIONS, "extension"));
        server.flatMap(node -> node.get("settings")).ifPresent(node -> check.keys(node, SERVER_SETTINGS));
        manifest.get("database").ifPresent(check::name);
        for (var group : items(manifest, "groups")) {
            items(group, "tenants").forEach(check::name);
        }
        check.roles(items(manifest, "roles"));
    }

    private void roles(List<YamlNode> roles) {
        var members = new HashSet<>(MEMBERSHIPS);
        for (var role : roles) {
            role.get("name").ifPresent(this::name);
            role.get("member-of").ifPresent(node -> each(node, members, "role declared before it or predefined role"));
            role.get("settings").ifPresent(node -> keys(node, ROLE_SETTINGS));
            role.get("name").flatMap(YamlNode::asText).ifPresent(members::add);
        }
    }

    private void each(YamlNode list, Collection<String> permitted, String what) {
        for (var item : list.items()) {
            item.asText()
                    .filter(name -> !permitted.contains(name))
                    .ifPresent(name -> refuse(item, name, what, permitted));
        }
    }

    private void keys(YamlNode mapping, Collection<String> permitted) {
        if (mapping instanceof Mapping settings) {
            settings.entries().forEach((name, entry) -> {
                if (!permitted.contains(name)) {
                    refuse(entry.value(), name, "setting", permitted);
                }
            });
        }
    }

    private void refuse(YamlNode node, String name, String what, Collection<String> permitted) {
        findings.add(
                node.place(),
                "`" + name + "` is no " + what + " that a scenario may ask for; these are: "
                        + String.join(", ", new TreeSet<>(permitted)));
    }

    /** Names become databases, schemas and roles beside those of {@code ride}. */
    private void name(YamlNode node) {
        var name = node.asText().orElse("");
        if (!NAME.matcher(name).matches()) {
            findings.add(node.place(), "`" + name + "` is no name: lower-case letters, digits and _, at most 48");
        } else if (RESERVED.matcher(name).matches()) {
            findings.add(node.place(), "`" + name + "` is a name that PostgreSQL or ride keeps for itself");
        }
    }

    private static List<YamlNode> items(YamlNode node, String key) {
        return node.get(key).map(YamlNode::items).orElse(List.of());
    }
}
