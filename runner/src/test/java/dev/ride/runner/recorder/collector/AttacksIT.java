package dev.ride.runner.recorder.collector;

import dev.ride.runner.sandbox.Login;
import dev.ride.scoring.Scorecard;
import dev.ride.scoring.evidence.TenantState;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static dev.ride.runner.recorder.collector.Shops.APP;
import static dev.ride.runner.recorder.collector.Shops.SICK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a trainee could try against the scorer, each with the verdict that it must come to. */
class AttacksIT {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Fails whoever is tricked into calling it with rights that the trainee has not. */
    private static final String SNARE = """
            CREATE FUNCTION snare() RETURNS boolean LANGUAGE plpgsql AS $$
            BEGIN
                IF session_user NOT IN ('trainee', 'shop_app') THEN
                    RAISE EXCEPTION 'snared %', session_user;
                END IF;
                RETURN true;
            END $$;
            """;

    private final Shops shops = new Shops();

    private Scorecard card() {
        long begun = System.nanoTime();
        var card = shops.submit().card();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PATIENCE);
        return card;
    }

    private TenantState sick() {
        return shops.evidence().tenants().get(SICK);
    }

    @Test
    void a_lock_that_is_held_is_not_solved_and_names_who_holds_it() throws SQLException {
        shops.repair();
        try (var session = shops.session(SICK)) {
            Shops.run(session, "BEGIN; LOCK TABLE orders IN ACCESS EXCLUSIVE MODE");

            var card = card();

            assertThat(card.solved()).isFalse();
            assertThat(card.undecided()).isFalse();
            assertThat(card.verdict())
                    .contains("shop_b could not be read", "session of trainee (pid ", "COMMIT or ROLLBACK");
        }
        assertThat(card().solved()).isTrue();
    }

    @Test
    void an_open_transaction_that_wrote_is_named_and_one_that_only_read_is_not() throws SQLException {
        try (var writing = shops.session(SICK);
                var reading = shops.session(SICK)) {
            Shops.run(reading, "BEGIN; SELECT count(*) FROM orders");
            assertThat(shops.openTransactions()).isEmpty();
            Shops.run(writing, "BEGIN; UPDATE orders SET note = 'kept open' WHERE id = 1");

            assertThat(shops.openTransactions()).singleElement().satisfies(open -> {
                assertThat(open.database()).isEqualTo(SICK);
                assertThat(open.role()).isEqualTo("trainee");
            });
        }
    }

    @Test
    void the_applications_connections_all_taken_is_an_application_that_does_not_work() throws SQLException {
        shops.repair();
        var taken = new ArrayList<Connection>();
        try {
            for (int i = 0; i < 5; i++) {
                taken.add(shops.session(APP, SICK));
            }
            var card = card();

            assertThat(card.solved()).isFalse();
            assertThat(card.score().fix()).isEqualTo(30);
            assertThat(sick().statements().get("order").sqlstate()).isEqualTo("53300");
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }

    @Test
    void every_ordinary_slot_taken_does_not_keep_the_scorer_out() throws SQLException {
        shops.repair();
        shops.superuser("ALTER ROLE trainee CONNECTION LIMIT -1");
        var taken = new ArrayList<Connection>();
        try {
            while (taken.size() < 100) {
                taken.add(shops.session(SICK));
            }
        } catch (SQLException full) {
            assertThat(full.getSQLState()).isEqualTo("53300");
        }
        try {
            var state = sick();

            assertThat(state.ledger().versions()).containsExactly("1", "2");
            assertThat(state.statements().get("order").sqlstate()).isEqualTo("53300");
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
    }

    @Test
    void what_would_shut_the_scorer_out_is_not_the_trainees_to_do() {
        for (var sql : new String[] {
            "ALTER DATABASE shop_b ALLOW_CONNECTIONS false",
            "ALTER DATABASE shop_b CONNECTION LIMIT 0",
            "ALTER DATABASE shop_b RENAME TO elsewhere",
            "ALTER DATABASE shop_b SET search_path = pg_temp",
            "DROP DATABASE shop_b",
            "ALTER ROLE ride_scorer SET statement_timeout = 1",
            "ALTER ROLE shop_app NOLOGIN",
            "ALTER ROLE ALL SET role = trainee"
        }) {
            assertThatThrownBy(() -> shops.trainee(Shops.HEALTHY, sql))
                    .as(sql)
                    .extracting(e -> ((SQLException) e).getSQLState())
                    .isEqualTo("42501");
        }
        assertThatThrownBy(() -> shops.trainee("postgres", "SELECT 1")).isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALTER DATABASE shop_b ALLOW_CONNECTIONS false",
                "ALTER DATABASE shop_b RENAME TO elsewhere",
                "DROP DATABASE shop_b"
            })
    void a_database_that_is_gone_or_shut_is_not_solved_and_never_undecided(String sql) throws SQLException {
        shops.repair();
        shops.superuser(sql);

        var card = card();

        assertThat(card.undecided()).isFalse();
        assertThat(card.solved()).isFalse();
        assertThat(card.verdict()).startsWith("Not solved: shop_b does not let anybody in: ");
    }

    @Test
    void settings_that_a_role_gave_itself_change_nothing() throws SQLException {
        shops.repair();
        shops.as(APP, SICK, """
                ALTER ROLE shop_app SET statement_timeout = '1ms';
                ALTER ROLE shop_app SET transaction_timeout = '1ms';
                ALTER ROLE shop_app SET lock_timeout = '1ms';
                ALTER ROLE shop_app SET default_transaction_read_only = on;
                ALTER ROLE shop_app SET TimeZone = 'Pacific/Chatham';
                ALTER ROLE shop_app SET DateStyle = 'German';
                """);

        assertThat(shops.submit().grounds()).isEmpty();
    }

    @Test
    void casts_and_operators_of_the_trainees_are_never_called() throws SQLException {
        shops.repair();
        shops.trainee(SICK, SNARE + """
                CREATE FUNCTION as_text(orders) RETURNS text LANGUAGE sql AS $$ SELECT snare()::text $$;
                CREATE CAST (orders AS text) WITH FUNCTION as_text(orders) AS IMPLICIT;
                CREATE FUNCTION as_json(orders) RETURNS json LANGUAGE sql AS $$ SELECT to_json(snare()) $$;
                CREATE CAST (orders AS json) WITH FUNCTION as_json(orders) AS IMPLICIT;
                CREATE FUNCTION same(text, text) RETURNS boolean LANGUAGE sql AS $$ SELECT snare() $$;
                CREATE OPERATOR public.= (LEFTARG = text, RIGHTARG = text, FUNCTION = same);
                CREATE FUNCTION public.max(bigint) RETURNS bigint LANGUAGE sql AS $$ SELECT snare()::int::bigint $$;
                CREATE FUNCTION public.set_config(text, text, boolean) RETURNS text LANGUAGE sql AS $$ SELECT snare()::text $$;
                """);

        assertThat(card().solved()).isTrue();
    }

    @Test
    void a_policys_function_is_never_called_and_hides_no_row() throws SQLException {
        shops.repair();
        shops.trainee(SICK, SNARE + """
                ALTER TABLE orders ENABLE ROW LEVEL SECURITY;
                ALTER TABLE orders FORCE ROW LEVEL SECURITY;
                CREATE POLICY nobody ON orders USING (snare() AND false);
                """);

        var orders = sick().rows().get(1);

        assertThat(orders.actual()).isEqualTo(500);
        assertThat(orders.lost()).isZero();
        assertThat(card().solved()).isFalse();
    }

    @Test
    void a_column_that_fails_when_it_is_computed_is_not_computed() throws SQLException {
        shops.repair();
        shops.trainee(SICK, "ALTER TABLE orders ADD COLUMN boom bigint GENERATED ALWAYS AS (1 / (id - id)) VIRTUAL");

        assertThat(sick().rows().get(1).lost()).isZero();
        assertThat(card().undecided()).isFalse();
    }

    @Test
    void a_trigger_that_goes_back_to_the_role_before_finds_the_application() throws SQLException {
        shops.repair();
        shops.trainee(SICK, SNARE + """
                CREATE FUNCTION climb() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    EXECUTE 'RESET ROLE';
                    EXECUTE 'RESET SESSION AUTHORIZATION';
                    IF current_user <> 'shop_app' OR NOT snare() THEN
                        RAISE EXCEPTION 'climbed to %', current_user;
                    END IF;
                    RETURN NEW;
                END $$;
                CREATE TRIGGER climb BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION climb();
                """);

        assertThat(sick().statements().get("order").sqlstate()).isNull();
        assertThat(card().solved()).isFalse();
    }

    @Test
    void what_is_played_leaves_no_row_behind() throws SQLException {
        shops.repair();
        shops.submit();

        assertThat(sick().rows().get(1).added()).isZero();
    }

    @Test
    void a_trigger_that_never_ends_is_ended() throws SQLException {
        shops.repair();
        shops.trainee(SICK, """
                CREATE FUNCTION doze() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN
                    PERFORM set_config('statement_timeout', '0', false);
                    PERFORM set_config('transaction_timeout', '0', false);
                    IF TG_WHEN = 'AFTER' THEN
                        PERFORM pg_sleep(600);
                    END IF;
                    RETURN NEW;
                END $$;
                CREATE TRIGGER doze BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION doze();
                CREATE CONSTRAINT TRIGGER doze_later AFTER INSERT ON orders DEFERRABLE INITIALLY DEFERRED
                    FOR EACH ROW EXECUTE FUNCTION doze();
                """);

        var card = card();

        assertThat(card.solved()).isFalse();
        assertThat(card.undecided()).isFalse();
        assertThat(shops.count("SELECT count(*) FROM pg_stat_activity WHERE usename = 'shop_app'"))
                .isZero();
    }

    @Test
    void ending_the_scorers_sessions_over_and_over_is_not_solved_at_best() throws Exception {
        shops.repair();
        var attacker = shops.session(Shops.HEALTHY);
        var loop = new Thread(() -> {
            try {
                Shops.run(attacker, """
                        DO $$ BEGIN
                            LOOP
                                PERFORM pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'ride_scorer';
                                PERFORM pg_stat_clear_snapshot();
                            END LOOP;
                        END $$""");
            } catch (SQLException ended) {
                // the loop ends with its session
            }
        });
        loop.start();
        try {
            var card = card();

            assertThat(card.undecided()).isFalse();
            assertThat(card.verdict()).contains("somebody ended the scorer's session");
        } finally {
            shops.superuser("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'trainee'");
            loop.join();
            attacker.close();
        }
    }

    @Test
    void a_password_of_the_applications_that_was_changed_locks_the_application_out_and_not_the_scorer()
            throws SQLException {
        shops.repair();
        shops.as(new Login("shop_app", APP.password()), SICK, "ALTER ROLE shop_app PASSWORD 'mine now'");

        var card = card();

        assertThat(card.solved()).isFalse();
        assertThat(card.score().fix()).isEqualTo(30);
    }
}
