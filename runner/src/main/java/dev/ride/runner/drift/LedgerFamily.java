package dev.ride.runner.drift;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The migration tools whose ledgers are recognised by table and columns, the more telling first. */
enum LedgerFamily {
    /** What an undo or a repair takes back has a row of its own after that of the migration. */
    FLYWAY(
            "Flyway",
            "flyway_schema_history",
            Set.of("installed_rank", "success", "type"),
            new LedgerQuery(
                    "version",
                    "CASE WHEN NOT success THEN 'dirty' WHEN type = 'DELETE' OR type LIKE 'UNDO%' THEN 'undone' ELSE 'done' END",
                    "installed_rank"),
            Ledger.Kept.ALL),
    /** The tool takes a file for the same however its path begins. */
    LIQUIBASE(
            "Liquibase",
            "databasechangelog",
            Set.of("author", "filename"),
            "author || ':' || id || ':' || pg_catalog.regexp_replace("
                    + "pg_catalog.replace(filename, '\\', '/'), '^(classpath:)?([A-Za-z]:)?([.]?/+)?', '')",
            Ledger.Kept.ALL),
    ALEMBIC("Alembic", "alembic_version", Set.of("version_num"), "version_num", Ledger.Kept.HEAD),
    GOLANG_MIGRATE(
            "golang-migrate",
            "schema_migrations",
            Set.of("dirty"),
            LedgerQuery.of("version", "CASE WHEN dirty THEN 'dirty' ELSE 'done' END"),
            Ledger.Kept.NUMBERED_HEAD),
    /** Told from the next by the table that it keeps beside. */
    RAILS("Rails", "schema_migrations", Set.of("version"), "version", Ledger.Kept.ALL),
    /** Everybody else who keeps one version a row under the usual name. */
    SCHEMA_MIGRATIONS("schema_migrations", "schema_migrations", Set.of("version"), "version", Ledger.Kept.ALL),
    DJANGO("Django", "django_migrations", Set.of("app", "name"), "app || '.' || name", Ledger.Kept.ALL),
    /** Each time a migration is made or taken back is a row. */
    GOOSE(
            "goose",
            "goose_db_version",
            Set.of("id", "version_id", "is_applied"),
            new LedgerQuery("version_id", "CASE WHEN is_applied THEN 'done' ELSE 'undone' END", "id"),
            Ledger.Kept.ALL),
    DBUP("DbUp", "schemaversions", Set.of("scriptname"), "scriptname", Ledger.Kept.ALL),
    /** DbUp's with the name and columns that it has on other servers. */
    DBUP_QUOTED("DbUp", "SchemaVersions", Set.of("ScriptName"), "\"ScriptName\"", Ledger.Kept.ALL),
    PRISMA(
            "Prisma",
            "_prisma_migrations",
            Set.of("migration_name", "started_at", "finished_at", "rolled_back_at"),
            new LedgerQuery(
                    "migration_name",
                    "CASE WHEN rolled_back_at IS NOT NULL THEN 'undone' WHEN finished_at IS NULL THEN 'dirty' ELSE 'done' END",
                    "started_at"),
            Ledger.Kept.ALL),
    SQLX(
            "sqlx",
            "_sqlx_migrations",
            Set.of("version", "success"),
            LedgerQuery.of("version", "CASE WHEN success THEN 'done' ELSE 'dirty' END"),
            Ledger.Kept.ALL);

    private final String title;
    private final String table;
    private final Set<String> columns;
    private final LedgerQuery query;
    private final Ledger.Kept kept;

    /** @param version of each row, all of which are done */
    LedgerFamily(String title, String table, Set<String> columns, String version, Ledger.Kept kept) {
        this(title, table, columns, LedgerQuery.of(version), kept);
    }

    LedgerFamily(String title, String table, Set<String> columns, LedgerQuery query, Ledger.Kept kept) {
        this.title = title;
        this.table = table;
        this.columns = columns;
        this.query = query;
        this.kept = kept;
    }

    static String[] tables() {
        return Stream.of(values()).map(family -> family.table).distinct().toArray(String[]::new);
    }

    /** @param railsBeside whether the table in which Rails notes its environment is in the same schema */
    static Optional<LedgerFamily> of(String table, List<String> columns, boolean railsBeside) {
        return Stream.of(values())
                .filter(family -> family.table.equals(table) && columns.containsAll(family.columns))
                .filter(family -> family != RAILS || railsBeside)
                .findFirst();
    }

    String title() {
        return title;
    }

    LedgerQuery query() {
        return query;
    }

    Ledger.Kept kept() {
        return kept;
    }
}
