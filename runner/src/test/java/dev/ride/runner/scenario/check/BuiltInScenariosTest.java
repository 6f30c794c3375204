package dev.ride.runner.scenario.check;

import dev.ride.runner.scenario.Pack;
import dev.ride.runner.scenario.ScenarioFolder;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The scenarios of this repository. */
class BuiltInScenariosTest {
    static Stream<ScenarioFolder> scenarios() {
        return Pack.in(Path.of("..")).scenarios().stream();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void nothing_is_wrong_with_it(ScenarioFolder scenario) {
        assertThat(ScenarioCheck.of(scenario)).isEmpty();
    }
}
