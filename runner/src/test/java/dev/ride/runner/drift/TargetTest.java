package dev.ride.runner.drift;

import dev.ride.runner.ground.RideException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TargetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "host=db.example user=zoe password=secret",
                "host=db.example PASSWORD = 'secret'",
                "postgesql://zoe:secret@db.example/shop",
                "jdbc:postgresql:shop?user=zoe&password=secret",
                "postgres:/zoe:secret@db.example/shop"
            })
    void what_may_hold_a_password_is_no_file_and_is_not_repeated(String argument) {
        assertThatThrownBy(() -> Target.parse(argument, Map.of()))
                .isInstanceOf(RideException.class)
                .hasMessageNotContainingAny("secret", "zoe");
    }

    @Test
    void what_is_no_url_is_a_file() {
        assertThat(Target.parse("snapshots/shop@3.json", Map.of())).hasToString("File[path=snapshots/shop@3.json]");
    }
}
