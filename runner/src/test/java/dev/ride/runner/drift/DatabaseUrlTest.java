package dev.ride.runner.drift;

import dev.ride.runner.ground.RideException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatabaseUrlTest {
    private static final Map<String, String> ENVIRONMENT = Map.of("PGUSER", "ops", "PGPASSWORD", "hush");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ann:s%3Acret@db.example:5433/shop?sslmode=require",
                "postgres://ann:s%3Acret@db.example:5433/shop",
                "jdbc:postgresql://ann:s%3Acret@db.example:5433/shop"
            })
    void every_spelling_names_the_same_database_and_no_password_shows(String text) {
        var url = DatabaseUrl.parse(text, ENVIRONMENT);
        assertThat(url).hasToString("postgresql://ann@db.example:5433/shop");
        assertThat(url.shownProperties()).containsEntry("user", "ann").doesNotContainKey("password");
    }

    @Test
    void user_and_database_come_from_the_environment_as_psql_takes_them() {
        assertThat(DatabaseUrl.parse("postgresql://db.example", ENVIRONMENT))
                .hasToString("postgresql://ops@db.example/ops");
    }

    @Test
    void parameters_reach_the_driver_under_the_names_it_knows() {
        var url = DatabaseUrl.parse(
                "postgresql://db.example/shop?sslmode=verify-full&application_name=night+watch&connect_timeout=3",
                ENVIRONMENT);
        assertThat(url.shownProperties())
                .containsEntry("sslmode", "verify-full")
                .containsEntry("ApplicationName", "night+watch")
                .containsEntry("connectTimeout", "3");
    }

    @Test
    void what_cannot_be_read_is_told_without_its_password() {
        assertThatThrownBy(() -> DatabaseUrl.parse("postgresql://ann:s ecret@db.example/shop", ENVIRONMENT))
                .isInstanceOf(RideException.class)
                .hasMessageContaining("at character")
                .hasMessageNotContaining("ecret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://zoe:sec/ret@db.example/shop",
                "postgresql://zoe:12/ret@db.example/shop",
                "postgresql://zoe:sec#ret@db.example/shop",
                "postgresql://zoe:12#ret@db.example/shop",
                "postgresql://zoe:sec?ret@db.example/shop",
                "postgresql://zoe:12?x=ret@db.example/shop",
                "jdbc:postgresql://zoe:sec/ret@db.example/shop",
                "postgresql://zoe:secret",
                "postgresql://db.example/shop?user=zoe&password=sec&ret",
                "postgres:/zoe:secret@db.example/shop",
                "postgesql://zoe:secret@db.example/shop"
            })
    void a_password_that_is_not_escaped_is_refused_and_not_repeated(String text) {
        assertThatThrownBy(() -> DatabaseUrl.parse(text, ENVIRONMENT))
                .isInstanceOfSatisfying(
                        RideException.class,
                        refused -> assertThat(refused.suggestion()).contains("special characters as %XX"))
                .hasMessageNotContainingAny("sec", "ret", "zoe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"db.example", "one:5432,two:5433", "[::1]", "[::1]:5432", ":5432"})
    void hosts_and_ports_are_the_drivers_to_know(String hosts) {
        assertThat(DatabaseUrl.parse("postgresql://zoe:p%2Fw@" + hosts + "/shop", ENVIRONMENT))
                .hasToString("postgresql://zoe@" + hosts + "/shop");
    }

    @Test
    void a_file_is_no_database() {
        assertThat(DatabaseUrl.looksLikeOne("snapshots/shop.json")).isFalse();
        assertThat(DatabaseUrl.looksLikeOne("POSTGRESQL://db/shop")).isTrue();
    }
}
