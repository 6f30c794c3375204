package dev.ride.runner.recorder.collector;

import dev.ride.runner.sandbox.Login;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

import static dev.ride.runner.recorder.collector.Shops.SICK;
import static org.assertj.core.api.Assertions.assertThat;

/** A submission ends, and with the right verdict, however long the trainee made everything take. */
class DeadlineIT {
    /** Shorter than the scorer waits for a lock, and than anything here sleeps. */
    private static final Duration SHORT = Duration.ofSeconds(2);

    private final Shops shops = new Shops();

    @Test
    void reading_that_is_cut_off_while_the_trainee_keeps_it_waiting_is_not_solved() throws SQLException {
        shops.repair();
        try (var session = shops.session(SICK)) {
            Shops.run(session, "BEGIN; LOCK TABLE orders IN ACCESS EXCLUSIVE MODE");

            var card = shops.submit(SHORT).card();

            assertThat(card.undecided()).isFalse();
            assertThat(card.solved()).isFalse();
            assertThat(card.verdict())
                    .contains("Reading was cut off after 2 seconds, before shop_b was read: a session of trainee (pid ")
                    .contains(" is at work in shop_b. COMMIT or ROLLBACK there");
        }
        assertThat(shops.submit().card().solved()).isTrue();
    }

    @Test
    void reading_that_is_cut_off_though_nobody_is_at_work_is_undecided() throws SQLException {
        shops.repair();

        var card = shops.submit(Duration.ZERO).card();

        assertThat(card.undecided()).isTrue();
        assertThat(card.verdict()).contains("Reading was cut off after 0 seconds, before 2 tenants were read.");
    }

    @Test
    void reading_that_is_cut_off_over_a_database_filled_to_the_brim_is_not_solved() throws SQLException {
        shops.trainee(SICK, """
                CREATE UNLOGGED TABLE filler (filling text);
                ALTER TABLE filler ALTER filling SET STORAGE EXTERNAL;
                INSERT INTO filler SELECT repeat('x', 100000000) FROM generate_series(1, 11);
                """);

        var card = shops.submit(Duration.ZERO).card();

        assertThat(card.undecided()).isFalse();
        assertThat(card.verdict()).contains("shop_b holds far more than can be read.");
    }

    @Test
    @Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
    void a_table_of_far_more_rows_than_can_be_read_is_not_solved_and_holds_nobody_up() throws SQLException {
        shops.repair();
        shops.trainee(SICK, "INSERT INTO events SELECT '2026-01-01 00:00+00', 'x' FROM generate_series(1, 1100000)");

        var card = shops.submit().card();

        assertThat(card.undecided()).isFalse();
        assertThat(card.solved()).isFalse();
        assertThat(card.verdict()).contains("shop_b.public.events holds far more than can be read.");
    }

    @Test
    void a_ledger_of_far_more_versions_than_can_be_read_is_not_solved() throws SQLException {
        shops.repair();
        shops.trainee(SICK, "INSERT INTO schema_migrations SELECT 'x' || n FROM generate_series(1, 200000) AS n");

        var evidence = shops.evidence();

        assertThat(evidence.toJson().length()).as("it is not kept either").isLessThan(1_000_000);
        assertThat(shops.submit().card().verdict())
                .contains("shop_b.public.schema_migrations holds far more than can be read.");
    }

    @Test
    void a_thousand_schemas_taken_slots_and_functions_that_sleep_keep_nobody_from_the_verdict() throws SQLException {
        shops.repair();
        shops.superuser("ALTER ROLE trainee CONNECTION LIMIT -1");
        shops.trainee(SICK, """
                CREATE FUNCTION doze() RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(600); RETURN true; END $$;
                ALTER TABLE events ENABLE ROW LEVEL SECURITY;
                CREATE POLICY dozing ON events USING (doze());
                CREATE VIEW dozing AS SELECT doze() AS id;
                """);
        for (int hundred = 0; hundred < 10; hundred++) {
            shops.trainee(SICK, """
                    DO $$ BEGIN
                        FOR i IN 1 .. 100 LOOP
                            EXECUTE format('CREATE SCHEMA %%1$I CREATE TABLE orders (id bigint PRIMARY KEY, note text DEFAULT %%1$L)',
                                'hundred_%d_' || i);
                        END LOOP;
                    END $$
                    """.formatted(hundred));
        }
        var taken = new ArrayList<Connection>();
        try {
            take(taken);

            var card = shops.submit().card();

            assertThat(card.undecided()).isFalse();
            assertThat(card.solved()).isFalse();
            assertThat(card.criteria().get(1).earned())
                    .as("the ledger was read")
                    .isEqualTo(10);
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }

    private void take(ArrayList<Connection> taken) {
        var trainee = new Login("trainee", "trainee-password");
        try {
            while (taken.size() < 100) {
                taken.add(shops.session(trainee, SICK));
            }
        } catch (SQLException full) {
            assertThat(full.getSQLState()).isEqualTo("53300");
        }
    }
}
