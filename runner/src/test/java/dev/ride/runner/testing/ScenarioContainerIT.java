package dev.ride.runner.testing;

import dev.ride.runner.sandbox.docker.DockerRequired;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith({DockerRequired.class, LeavesNoBakes.class})
class ScenarioContainerIT {
    private final ScenarioContainer shops =
            new ScenarioContainer(Path.of("..", "docs", "tutorial"), "01-prices-nobody-finds").withVariant(1);

    @BeforeEach
    void start() {
        shops.start();
    }

    @AfterEach
    void stop() {
        shops.stop();
    }

    @Test
    void a_reset_gives_the_broken_state_again_behind_the_same_connections() throws SQLException {
        var url = shops.getJdbcUrl("shop_three");
        var password = shops.getPassword();
        var script = "\\connect shop_three\nALTER TABLE articles ENABLE TRIGGER next_revision;\n";

        assertThat(shops.run(script).failure()).isEmpty();
        assertThat(shops.submit(Map.of()).score().fix()).isEqualTo(20);
        shops.reset();

        assertThat(shops.submit(Map.of()).score().fix()).isZero();
        try (var connection = DriverManager.getConnection(url, shops.getUsername(), password)) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void the_application_s_role_logs_in_as_well_and_others_are_named() throws SQLException {
        try (var connection = shops.connect("shop_one", "shop_app")) {
            assertThat(connection.getMetaData().getUserName()).isEqualTo("shop_app");
        }

        assertThatThrownBy(() -> shops.getPassword("postgres")).hasMessage("Nobody logs in as `postgres` here.");
        assertThatThrownBy(() -> shops.getJdbcUrl("shop_four")).hasMessageContaining("no database `shop_four`");
    }

    @Test
    void a_forgotten_commit_is_told_and_not_scored() throws SQLException {
        try (var connection = shops.connect("shop_three");
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("UPDATE articles SET price_cents = 0 WHERE id = 1");

            assertThatThrownBy(() -> shops.submit(Map.of())).hasMessageContaining("transaction that is still open");
        }
    }

    @Test
    void it_is_removed_when_stopped_and_says_so_when_it_was_never_started() throws SQLException {
        var url = shops.getJdbcUrl("shop_one");
        var user = shops.getUsername();
        var password = shops.getPassword();
        shops.stop();

        assertThatThrownBy(() -> DriverManager.getConnection(url, user, password))
                .isInstanceOf(SQLException.class);
        assertThatThrownBy(shops::getUsername).hasMessageContaining("is not started");
    }
}
