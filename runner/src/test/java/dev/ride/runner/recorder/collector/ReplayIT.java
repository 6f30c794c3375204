package dev.ride.runner.recorder.collector;

import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static dev.ride.runner.recorder.collector.Shops.HEALTHY;
import static org.assertj.core.api.Assertions.assertThat;

class ReplayIT {
    private final Shops shops = new Shops();

    @Test
    void a_setting_may_be_called_by_a_reserved_word() throws SQLException {
        assertThat(value(Map.of("app.user", "it's 42"), "SELECT current_setting('app.user')"))
                .isEqualTo("it's 42");
    }

    @Test
    void a_list_of_schemas_stays_a_list() throws SQLException {
        assertThat(value(Map.of("search_path", "\"$user\", public, pg_catalog"), "SELECT current_schemas(false)"))
                .isEqualTo("{public,pg_catalog}");
    }

    @Test
    void a_name_in_a_list_may_hold_what_parts_names() throws SQLException {
        var list = "\"a, b\", \"say \"\"hi\"\"\", public";
        assertThat(value(Map.of("search_path", list), "SELECT current_setting('search_path')"))
                .isEqualTo(list);
    }

    @Test
    void a_list_may_name_nothing() throws SQLException {
        assertThat(value(Map.of("search_path", ""), "SELECT pg_catalog.current_schemas(false)"))
                .isEqualTo("{}");
    }

    private String value(Map<String, String> settings, String query) throws SQLException {
        try (var connection = shops.session(HEALTHY)) {
            var play = new Inquiry.Play("value", "trainee", query, settings, null);
            assertThat(Replay.play(connection, play, null).rows()).hasSize(1);
            return Replay.play(connection, play, null).rows().get(0).get(0);
        }
    }
}
