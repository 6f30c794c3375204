package dev.ride.runner.drift;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.sandbox.TestHome;
import dev.ride.runner.sandbox.TestRecipe;
import dev.ride.runner.sandbox.embedded.EmbeddedEngine;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real server with databases to compare, and a role that may do nothing but connect and read ledgers. */
final class DriftServer implements AutoCloseable {
    static final Login READER = new Login("reader", "reader's own");
    private static final String SHOP = """
            CREATE TABLE customers (id bigint PRIMARY KEY, email text NOT NULL UNIQUE);
            CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint NOT NULL REFERENCES customers (id));
            """;
    private static final String RELEASE = "ALTER TABLE orders ADD COLUMN release_id text;\n";

    /** Something of each kind whose reading might take a lock. */
    private static final String CROWD = """
            CREATE VIEW emails AS SELECT email FROM customers;
            CREATE RULE no_news AS ON INSERT TO emails DO INSTEAD NOTHING;
            CREATE MATERIALIZED VIEW busy AS SELECT customer_id, count(*) AS n FROM orders GROUP BY 1;
            CREATE UNIQUE INDEX ON busy (customer_id) WHERE n > 1;
            CREATE TABLE events (id bigint GENERATED ALWAYS AS IDENTITY, at date DEFAULT now(), CHECK (id > 0))
                PARTITION BY RANGE (at);
            CREATE TABLE events_2026 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2027-01-01');
            CREATE TABLE old_events () INHERITS (customers);
            CREATE INDEX ON events ((id % 10));
            CREATE STATISTICS both_of ON id, customer_id FROM orders;
            ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
            CREATE POLICY own ON orders USING (EXISTS (SELECT FROM customers c WHERE c.id = customer_id));
            CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN new; END';
            CREATE TRIGGER touched BEFORE UPDATE ON orders FOR EACH ROW WHEN (old.* <> new.*) EXECUTE FUNCTION touch();
            CREATE FUNCTION all_orders() RETURNS bigint LANGUAGE sql RETURN (SELECT count(*) FROM orders);
            CREATE TABLE schema_migrations (version text);
            INSERT INTO schema_migrations VALUES ('001');
            GRANT SELECT ON schema_migrations TO reader;
            CREATE PUBLICATION news FOR TABLE orders WHERE (id > 0);
            """;

    private final Sandbox sandbox;
    private final Login superuser;

    private DriftServer(Sandbox sandbox, Login superuser) {
        this.sandbox = sandbox;
        this.superuser = superuser;
    }

    static DriftServer start() {
        var engine = new EmbeddedEngine(TestHome.HOME);
        var bake = engine.bake(
                new TestRecipe("drift", Map.of(), (connection, documents) -> cook(connection)), Progress.SILENT);
        return new DriftServer(engine.create(bake, "drift", 0, Progress.SILENT), bake.superuser());
    }

    private static void cook(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE ROLE reader LOGIN PASSWORD 'reader''s own'");
            for (var database : List.of(
                    "good",
                    "same",
                    "behind",
                    "lying",
                    "silent",
                    "bare",
                    "flyway",
                    "liquibase",
                    "alembic",
                    "migrate",
                    "rails",
                    "django",
                    "goose",
                    "dbup",
                    "dbup_quoted",
                    "prisma",
                    "sqlx",
                    "knex",
                    "numbered",
                    "changing",
                    "closed",
                    "counted",
                    "counted_behind",
                    "gap",
                    "nameless",
                    "crowded",
                    "spelt",
                    "spelt_otherwise",
                    "policed",
                    "moving",
                    "schemas")) {
                statement.execute("CREATE DATABASE " + database);
            }
        }
    }

    /** Fills the databases; apart from cooking, because each needs a connection of its own. */
    void fill() throws SQLException {
        var ledger = "CREATE TABLE schema_migrations (version text PRIMARY KEY, applied_at timestamptz DEFAULT now());"
                + "GRANT SELECT ON schema_migrations TO reader;";
        run("good", SHOP + RELEASE + ledger + "INSERT INTO schema_migrations VALUES ('001'), ('002')");
        run("same", SHOP + ledger + RELEASE + "INSERT INTO schema_migrations VALUES ('002'), ('001')");
        run("behind", SHOP + ledger + "INSERT INTO schema_migrations VALUES ('001')");
        run("lying", SHOP + ledger + "INSERT INTO schema_migrations VALUES ('001'), ('002')");
        run("silent", SHOP + RELEASE + ledger + "INSERT INTO schema_migrations VALUES ('001')");
        run("crowded", SHOP + CROWD);
        var counted = "CREATE TABLE schema_migrations (version bigint PRIMARY KEY, dirty boolean NOT NULL);"
                + "GRANT SELECT ON schema_migrations TO reader;";
        run("counted", SHOP + RELEASE + counted + "INSERT INTO schema_migrations VALUES (10, false)");
        run("counted_behind", SHOP + counted + "INSERT INTO schema_migrations VALUES (9, false)");
        run("gap", SHOP + RELEASE + ledger + "INSERT INTO schema_migrations VALUES ('002')");
        run(
                "nameless",
                "CREATE TABLE log (at date, name text); GRANT SELECT ON log TO reader;"
                        + "INSERT INTO log VALUES ('2026-05-31', 'first'), ('2026-06-01', NULL)");
        var known = "ALTER TABLE customers ADD CONSTRAINT known CHECK ";
        run("spelt", SHOP + known + "(email IN ('a', 'b'))");
        run("spelt_otherwise", SHOP + known + "(email = 'a' OR email = 'b')");
        run("moving", SHOP + ledger + "INSERT INTO schema_migrations VALUES ('001')");
        run("bare", SHOP + RELEASE);
        run("changing", SHOP + RELEASE + "CREATE TABLE counted (id int DEFAULT 1 CHECK (id > 0))");
        run("closed", "CREATE TABLE schema_migrations (version text)");
        run("policed", ledger + """
                CREATE TABLE noted (who text);
                CREATE FUNCTION note() RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER AS
                    $$ BEGIN INSERT INTO public.noted VALUES (session_user); RETURN true; END $$;
                ALTER TABLE schema_migrations ENABLE ROW LEVEL SECURITY;
                CREATE POLICY noting ON schema_migrations USING (note());
                INSERT INTO schema_migrations VALUES ('001');
                """);
        run("flyway", """
                CREATE TABLE flyway_schema_history (
                    installed_rank int PRIMARY KEY, version text, type text NOT NULL, success boolean NOT NULL);
                INSERT INTO flyway_schema_history VALUES (6, '3', 'DELETE', true), (1, '1', 'SQL', true),
                    (2, '2', 'SQL', true), (3, NULL, 'SQL', true), (4, '2', 'UNDO_SQL', true), (5, '3', 'JDBC', true),
                    (7, '4', 'SQL', true), (8, '4', 'UNDO_SCRIPT', true), (9, '4', 'SQL', true), (10, '5', 'SQL', false);
                GRANT SELECT ON flyway_schema_history TO reader;
                """);
        run("liquibase", """
                CREATE TABLE databasechangelog (id text, author text, filename text);
                INSERT INTO databasechangelog VALUES ('1', 'ann', 'classpath:db/a.xml'), ('1', 'ann', 'db/a.xml'),
                    ('1', 'ann', '/db/a.xml'), ('1', 'ann', './db/a.xml'), ('1', 'ann', 'db\\a.xml');
                GRANT SELECT ON databasechangelog TO reader;
                """);
        run("alembic", """
                CREATE SCHEMA app;
                CREATE TABLE app.alembic_version (version_num varchar(32) PRIMARY KEY);
                INSERT INTO app.alembic_version VALUES ('c5d02f86');
                GRANT USAGE ON SCHEMA app TO reader;
                GRANT SELECT ON app.alembic_version TO reader;
                """);
        run("migrate", """
                CREATE TABLE schema_migrations (version bigint PRIMARY KEY, dirty boolean NOT NULL);
                INSERT INTO schema_migrations VALUES (20260531, true);
                GRANT SELECT ON schema_migrations TO reader;
                """);
        run("rails", """
                CREATE TABLE schema_migrations (version varchar PRIMARY KEY);
                CREATE TABLE ar_internal_metadata (key varchar PRIMARY KEY, value varchar);
                INSERT INTO schema_migrations VALUES ('20260531120000');
                GRANT SELECT ON schema_migrations TO reader;
                """);
        run("django", """
                CREATE TABLE django_migrations (id bigint PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY, app varchar(255),
                    name varchar(255), applied timestamptz);
                INSERT INTO django_migrations (app, name) VALUES ('shop', '0001_initial'), ('auth', '0001_initial');
                GRANT SELECT ON django_migrations TO reader;
                """);
        run("goose", """
                CREATE TABLE goose_db_version (id int PRIMARY KEY, version_id bigint, is_applied boolean NOT NULL);
                INSERT INTO goose_db_version VALUES (5, 2, true), (1, 1, true), (2, 2, true), (3, 3, true), (4, 2, false),
                    (6, 3, false);
                GRANT SELECT ON goose_db_version TO reader;
                """);
        run("dbup", """
                CREATE TABLE schemaversions (schemaversionsid serial PRIMARY KEY, scriptname varchar(255) NOT NULL);
                INSERT INTO schemaversions (scriptname) VALUES ('a.sql');
                GRANT SELECT ON schemaversions TO reader;
                """);
        run("dbup_quoted", """
                CREATE TABLE "SchemaVersions" ("Id" serial PRIMARY KEY, "ScriptName" varchar(255) NOT NULL);
                INSERT INTO "SchemaVersions" ("ScriptName") VALUES ('a.sql');
                GRANT SELECT ON "SchemaVersions" TO reader;
                """);
        run("prisma", """
                CREATE TABLE _prisma_migrations (id varchar(36) PRIMARY KEY, migration_name varchar(255),
                    started_at timestamptz, finished_at timestamptz, rolled_back_at timestamptz);
                INSERT INTO _prisma_migrations VALUES ('u', 'one', '2026-01-01', '2026-01-01', NULL),
                    ('w', 'two', '2026-01-03', '2026-01-03', NULL), ('v', 'two', '2026-01-02', NULL, '2026-01-02'),
                    ('x', 'three', '2026-01-04', NULL, '2026-01-05'), ('y', 'four', '2026-01-06', NULL, NULL);
                GRANT SELECT ON _prisma_migrations TO reader;
                """);
        run("sqlx", """
                CREATE TABLE _sqlx_migrations (version bigint PRIMARY KEY, success boolean NOT NULL);
                INSERT INTO _sqlx_migrations VALUES (1, true), (2, false);
                GRANT SELECT ON _sqlx_migrations TO reader;
                """);
        run("knex", """
                CREATE TABLE knex_migrations (id serial PRIMARY KEY, name varchar(255));
                INSERT INTO knex_migrations (name) VALUES ('one.js');
                GRANT SELECT ON knex_migrations TO reader;
                """);
        run("numbered", """
                CREATE TABLE serial (id serial PRIMARY KEY, note text);
                CREATE TABLE identity (id int PRIMARY KEY GENERATED BY DEFAULT AS IDENTITY, note text);
                CREATE TABLE random (id uuid PRIMARY KEY, note text);
                CREATE TABLE pairs (app text, step text, PRIMARY KEY (app, step));
                GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader;
                """);
        var tenant = "CREATE SCHEMA t%1$d; CREATE TABLE t%1$d.orders (id bigint PRIMARY KEY, note text);"
                + "CREATE VIEW t%1$d.notes AS SELECT note FROM t%1$d.orders WHERE note <> 't%1$d';"
                + "GRANT USAGE ON SCHEMA t%1$d TO reader;";
        run(
                "schemas",
                String.format(tenant, 1) + String.format(tenant, 2) + String.format(tenant, 3)
                        + "DROP VIEW t2.notes, t3.notes; ALTER TABLE t3.orders ALTER id TYPE integer");
    }

    void run(String database, String sql) throws SQLException {
        try (var connection = asSuperuser(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Connection asSuperuser(String database) throws SQLException {
        return TestRecipe.connect(sandbox.address(), superuser, database);
    }

    /** The database as a user would name it, without a password. */
    String url(String database) {
        var address = sandbox.address();
        return "postgresql://" + READER.user() + "@" + address.host() + ":" + address.port() + "/" + database;
    }

    Target target(String database) {
        return Target.parse(url(database), Map.of("PGPASSWORD", READER.password()));
    }

    @Override
    public void close() {
        sandbox.remove();
    }

    /** What is told of each of these when it is held against that one, as it can be. */
    List<TargetReport.Compared> compared(DriftCheck check, String reference, String... databases) {
        var reports = new ArrayList<TargetReport.Compared>();
        check.run(
                target(reference),
                Stream.of(databases).map(this::target).toList(),
                report -> reports.add((TargetReport.Compared) report));
        return reports;
    }

    /** What is said of its ledger, which was asked for. */
    static LedgerVerdict verdict(TargetReport.Compared report) {
        return report.ledger().orElseThrow().verdict();
    }
}
