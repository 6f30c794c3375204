package dev.ride.runner.recorder.collector;

import dev.ride.runner.ground.RideException;
import dev.ride.scoring.evidence.EndStates;
import dev.ride.scoring.evidence.RowComparison;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

import static dev.ride.runner.recorder.collector.Shops.HEALTHY;
import static dev.ride.runner.recorder.collector.Shops.SICK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CollectorIT {
    private final Shops shops = new Shops();

    @Test
    void an_untouched_sandbox_earns_nothing_and_the_right_repair_everything() throws SQLException {
        assertThat(shops.submit().card().score().total()).isZero();
        shops.repair();

        var judgement = shops.submit();

        assertThat(judgement.grounds()).isEmpty();
        assertThat(judgement.card().solved()).isTrue();
        assertThat(judgement.card().score().total()).isEqualTo(60);
    }

    @Test
    void the_same_state_gives_the_same_evidence() throws SQLException {
        shops.repair();
        var first = shops.evidence().toJson().replace("\"number\":1", "");
        assertThat(shops.evidence().toJson().replace("\"number\":2", "")).isEqualTo(first);
    }

    @Test
    void lost_added_and_altered_rows_are_told_apart() throws Exception {
        shops.repair();
        shops.trainee(
                HEALTHY,
                "DELETE FROM orders WHERE id IN (3, 4); UPDATE orders SET note = NULL WHERE id = 5;"
                        + " UPDATE orders SET note = 'late' WHERE id = 7; INSERT INTO orders (total) VALUES (1);"
                        + " DELETE FROM events WHERE ctid = '(0,1)'");

        var rows = shops.evidence().tenants().get(HEALTHY).rows();

        assertThat(rows).extracting(table -> table.table()).containsExactly("public.events", "public.orders");
        assertThat(rows.get(0).lost()).isEqualTo(1);
        assertThat(rows.get(1).examples().lost()).containsExactly("3", "4");
        assertThat(rows.get(1).examples().altered()).containsExactly("5", "7");
        assertThat(rows.get(1).examples().added()).containsExactly("501");
        assertThat(rows.get(1).alteredBy()).containsOnlyKeys("note");
        assertThat(rows.get(1).actual()).isEqualTo(499);
    }

    @Test
    void a_table_made_anew_under_the_name_is_not_the_one_that_was_found() throws Exception {
        shops.trainee(SICK, "CREATE TABLE copy AS TABLE orders; DROP TABLE orders; ALTER TABLE copy RENAME TO orders");

        var orders = shops.evidence().tenants().get(SICK).rows().get(1);

        assertThat(orders.recreated()).isTrue();
        assertThat(orders.lost()).isZero();
    }

    @Test
    void truncating_and_refilling_a_table_shows() throws Exception {
        shops.trainee(
                SICK, "CREATE TEMP TABLE kept AS TABLE orders; TRUNCATE orders; INSERT INTO orders SELECT * FROM kept");

        var orders = shops.evidence().tenants().get(SICK).rows().get(1);

        assertThat(orders.recreated()).isFalse();
        assertThat(orders.rewritten()).isTrue();
        assertThat(orders.lost() + orders.added() + orders.altered()).isZero();
    }

    @Test
    void a_view_in_the_tables_place_is_no_table_and_its_function_never_runs() throws Exception {
        shops.repair();
        shops.trainee(
                SICK,
                "ALTER TABLE orders RENAME TO orders_real;"
                        + " CREATE FUNCTION spring() RETURNS bigint LANGUAGE plpgsql AS"
                        + " $$ BEGIN IF current_user = 'ride_scorer' THEN PERFORM pg_sleep(60); END IF; RETURN 1; END $$;"
                        + " CREATE VIEW orders AS SELECT spring() AS id, total, note, release_id FROM orders_real;"
                        + " GRANT SELECT, INSERT, UPDATE ON orders TO shop_app");

        var card = shops.submit().card();

        assertThat(card.solved()).isFalse();
        assertThat(card.trapsSprung()).containsExactly("rows");
        assertThat(card.criteria().get(0).earned()).isZero();
    }

    @Test
    void an_expression_that_was_made_again_from_its_printed_form_is_the_same_expression() throws SQLException {
        shops.repair();
        var printed = shops.text(
                SICK, "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'orders_state_check'");
        shops.trainee(
                SICK,
                "ALTER TABLE orders DROP CONSTRAINT orders_state_check;"
                        + " ALTER TABLE orders ADD CONSTRAINT orders_state_check " + printed);
        assertThat(shops.text(
                        SICK,
                        "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 'orders_state_check'"))
                .isNotEqualTo(printed);

        assertThat(shops.submit().card().solved()).isTrue();
        assertThat(shops.count("SELECT count(*) FROM pg_database WHERE datname = 'ride_scratch'"))
                .isZero();
    }

    @Test
    void the_scratch_database_is_gone_though_it_could_not_be_filled() throws SQLException {
        shops.repair();
        shops.trainee(
                SICK,
                "ALTER TABLE orders DROP CONSTRAINT orders_state_check;"
                        + " ALTER TABLE orders ADD CONSTRAINT orders_state_check CHECK (state IN ('open'))");
        var healthy = shops.schema(HEALTHY);
        var sick = shops.schema(SICK);

        try (var deadline = new Deadline(Duration.ofMinutes(1));
                var scratch = new ScratchDatabase(shops.access(), List.of("no_such_extension"), deadline)) {
            assertThatThrownBy(() -> scratch.settled(healthy, sick)).isInstanceOf(RideException.class);
        }

        assertThat(shops.count("SELECT count(*) FROM pg_database WHERE datname = 'ride_scratch'"))
                .isZero();
        assertThat(shops.count("SELECT count(*) FROM pg_roles WHERE rolname = 'ride_scratch'"))
                .isZero();
    }

    @Test
    void a_document_of_the_bake_that_is_damaged_is_told_in_one_sentence(@TempDir Path folder) throws IOException {
        var rows = RowBaselines.file(folder, RowComparison.FOUND, SICK);
        Files.createDirectories(rows.getParent());
        for (var file : List.of(Path.of(EndStates.FILE), folder.relativize(rows.resolveSibling(HEALTHY + ".gz")))) {
            Files.copy(shops.documents().resolve(file), folder.resolve(file));
        }
        var whole = Files.readAllBytes(shops.documents().resolve(folder.relativize(rows)));
        Files.write(rows, Arrays.copyOf(whole, whole.length / 2));

        assertThatThrownBy(() -> shops.evidence(folder))
                .isInstanceOf(RideException.class)
                .hasMessageStartingWith("The rows that shop_b should have cannot be read from " + rows + ": ");
    }

    @Test
    void the_servers_version_is_known_without_a_question() throws SQLException {
        try (var monitor = new Monitor(shops.access())) {
            assertThat(monitor.serverVersion())
                    .isEqualTo(shops.count("SELECT current_setting('server_version_num')::integer"));
        }
    }

    @Test
    @Timeout(60)
    void who_plays_is_dismissed_though_nobody_can_say_any_more_who_it_is() throws Exception {
        var monitor = new Monitor(shops.access());
        shops.superuser("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                + " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()");

        assertThatThrownBy(() -> new Playing(shops.access(), monitor, shops.scenario()).all(Set.of(HEALTHY)))
                .isInstanceOf(RideException.class)
                .hasMessageStartingWith("The sandbox's server does not answer: ");

        while (shops.count("SELECT count(*) FROM pg_stat_activity WHERE usename = 'shop_app'") > 0) {
            Thread.sleep(10);
        }
    }

    @Test
    void a_server_that_does_not_answer_in_the_midst_of_playing_is_told_in_one_sentence() throws SQLException {
        var monitor = new Monitor(shops.access());
        shops.superuser("SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
                + " WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()");

        assertThatThrownBy(() -> monitor.end(0))
                .isInstanceOf(RideException.class)
                .hasMessageStartingWith("The sandbox's server does not answer: ");
    }

    @Test
    void why_rows_could_not_be_taken_is_told_though_the_connection_is_gone(@TempDir Path folder) throws SQLException {
        try (var session = shops.session(HEALTHY)) {
            var process = session.unwrap(PGConnection.class).getBackendPID();
            shops.superuser("SELECT pg_terminate_backend(" + process + ", 5000)");

            assertThatThrownBy(() -> RowBaselines.take(session, folder, RowComparison.FOUND, HEALTHY, null, Set.of()))
                    .hasMessageContaining("terminating connection due to administrator command");
        }
    }

    @Test
    void another_expression_is_another_expression() throws SQLException {
        shops.repair();
        shops.trainee(
                SICK,
                "ALTER TABLE orders DROP CONSTRAINT orders_state_check;"
                        + " ALTER TABLE orders ADD CONSTRAINT orders_state_check CHECK (state IN ('open'))");

        assertThat(shops.submit().card().solved()).isFalse();
    }
}
