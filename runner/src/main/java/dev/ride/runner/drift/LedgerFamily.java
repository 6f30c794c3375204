package dev.ride.runner.drift;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The migration tools whose ledgers are recognised by table and columns, the more telling first. */
public enum LedgerFamily {
    FLYWAY(
            "Flyway",
            "flyway_schema_history",
            Set.of("installed_rank", "success"),
            "version",
            "success",
            Ledger.Kept.ALL),
    LIQUIBASE(
            "Liquibase",
            "databasechangelog",
            Set.of("author", "filename"),
            "author || ':' || id || ':' || filename",
            "true",
            Ledger.Kept.ALL),
    ALEMBIC("Alembic", "alembic_version", Set.of("version_num"), "version_num", "true", Ledger.Kept.HEAD),
    GOLANG_MIGRATE(
            "golang-migrate", "schema_migrations", Set.of("dirty"), "version", "NOT dirty", Ledger.Kept.NUMBERED_HEAD),
    /** Told from the next by the table that it keeps beside. */
    RAILS("Rails", "schema_migrations", Set.of("version"), "version", "true", Ledger.Kept.ALL),
    /** Everybody else who keeps one version a row under the usual name. */
    SCHEMA_MIGRATIONS("schema_migrations", "schema_migrations", Set.of("version"), "version", "true", Ledger.Kept.ALL);

    private final String title;
    private final String table;
    private final Set<String> columns;
    private final String version;
    private final String condition;
    private final Ledger.Kept kept;

    LedgerFamily(String title, String table, Set<String> columns, String version, String condition, Ledger.Kept kept) {
        this.title = title;
        this.table = table;
        this.columns = columns;
        this.version = version;
        this.condition = condition;
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

    public String title() {
        return title;
    }

    /** The SQL expression that is a row's version. */
    String version() {
        return version;
    }

    /** Which rows record a change that the tool believes was made. */
    String condition() {
        return condition;
    }

    Ledger.Kept kept() {
        return kept;
    }
}
