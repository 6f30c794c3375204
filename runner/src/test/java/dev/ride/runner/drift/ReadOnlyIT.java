package dev.ride.runner.drift;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

/** Who is compared notices nothing: a comparison takes the weakest locks, writes nothing, and reads one picture. */
class ReadOnlyIT extends WithDriftServer {
    @Test
    @Timeout(60)
    void nothing_stronger_than_access_share_is_taken() throws Exception {
        try (var connection = server.asSuperuser("crowded");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            // ACCESS SHARE is the only lock that an EXCLUSIVE one lets pass.
            statement.execute("""
                    DO $$ DECLARE one record; BEGIN
                        FOR one IN SELECT oid::regclass AS name FROM pg_class
                                   WHERE relkind IN ('r', 'p', 'v') AND NOT relisshared
                                   AND relnamespace IN ('public'::regnamespace, 'pg_catalog'::regnamespace)
                        LOOP EXECUTE format('LOCK TABLE ONLY %s IN EXCLUSIVE MODE', one.name); END LOOP;
                    END $$""");
            assertThat(server.compared(check, "good", "crowded")).hasSize(1);
        }
    }

    /** What cannot be locked from outside is seen when the reading has come to the ledger, and holds still all it took. */
    @Test
    @Timeout(60)
    void nothing_stronger_than_access_share_is_held() throws Exception {
        var pool = Executors.newSingleThreadExecutor();
        try (var connection = server.asSuperuser("crowded");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE schema_migrations");
            var report =
                    pool.submit(() -> server.compared(check, "good", "crowded").get(0));
            awaitReaderThatWaits("crowded");
            try (var row = statement.executeQuery(
                    "SELECT string_agg(DISTINCT mode, ', '), count(*) FROM pg_locks JOIN pg_stat_activity USING (pid)"
                            + " WHERE usename = 'reader' AND locktype <> 'virtualxid' AND query LIKE '%FROM ONLY%'")) {
                row.next();
                assertThat(row.getString(1)).isEqualTo("AccessShareLock");
                assertThat(row.getInt(2)).isGreaterThan(20);
            }
            connection.rollback();
            assertThat(report.get().target()).isEqualTo(server.url("crowded"));
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void a_ledger_that_would_write_when_it_is_read_is_not_let() throws SQLException {
        var reports = new ArrayList<TargetReport>();
        check.run(server.target("good"), List.of(server.target("policed")), reports::add);
        assertThat(reports)
                .containsExactly(new TargetReport.Unreadable(
                        server.url("policed"), "cannot execute INSERT in a read-only transaction"));
        try (var connection = server.asSuperuser("policed");
                var row = connection.createStatement().executeQuery("SELECT count(*) FROM noted")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
    }

    @Test
    @Timeout(60)
    void a_migration_under_way_is_in_ledger_and_schema_or_in_neither() throws Exception {
        var pool = Executors.newSingleThreadExecutor();
        try (var connection = server.asSuperuser("moving");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("LOCK TABLE schema_migrations");
            var report =
                    pool.submit(() -> server.compared(check, "good", "moving").get(0));
            awaitReaderThatWaits("moving");
            statement.execute(
                    "ALTER TABLE orders ADD COLUMN release_id text;" + "INSERT INTO schema_migrations VALUES ('002')");
            connection.commit();
            assertThat(DriftServer.verdict(report.get())).isEqualTo(LedgerVerdict.BEHIND);
            assertThat(DriftServer.verdict(
                            server.compared(check, "good", "moving").get(0)))
                    .isEqualTo(LedgerVerdict.RECORDED_AND_REAL);
        } finally {
            pool.shutdownNow();
        }
    }

    private static void awaitReaderThatWaits(String database) throws SQLException, InterruptedException {
        try (var connection = server.asSuperuser(database);
                var statement = connection.createStatement()) {
            for (int waiting = 0; waiting == 0; Thread.sleep(20)) {
                try (var row = statement.executeQuery("SELECT count(*) FROM pg_locks WHERE NOT granted"
                        + " AND relation = 'schema_migrations'::regclass")) {
                    row.next();
                    waiting = row.getInt(1);
                }
            }
        }
    }
}
