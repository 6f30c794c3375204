package dev.ride.runner.scenario.check;

import dev.ride.runner.scenario.Skeleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SkeletonTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void nothing_is_wrong_with_it(Skeleton skeleton) {
        var scenario = skeleton.write(folder.resolve("my-pack/stage-01/01-first"));

        assertThat(scenario.id()).isEqualTo("stage-01/01-first");
        assertThat(ScenarioCheck.of(scenario)).isEmpty();
    }

    @Test
    void its_files_name_schemas_that_lie_in_the_pack() throws IOException {
        var scenario = Skeleton.BLANK.write(folder.resolve("my-pack/stage-01/01-first"));
        for (var name : List.of("scenario.yaml", "drift.yaml", "rubric.yaml", "proofs/proofs.yaml")) {
            var file = scenario.path().resolve(name);
            var first = Files.readAllLines(file).get(0);

            assertThat(first).startsWith("# yaml-language-server: $schema=");
            var schema =
                    file.resolveSibling(first.substring(first.indexOf('=') + 1)).normalize();
            assertThat(schema).content().contains("\"ride: " + name + "\"");
        }
    }

    @Test
    void it_never_writes_over_a_scenario() {
        var target = folder.resolve("my-pack/stage-01/01-first");
        Skeleton.BLANK.write(target);

        assertThatThrownBy(() -> Skeleton.DRIFT.write(target)).hasMessageContaining("already");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"01-first", "stage-01/01-first", "/stage-01/01-first", "pack/Stage 1/01-first", "a/../01-first"})
    void it_is_written_nowhere_but_where_pack_and_stage_were_typed(String target) {
        assertThatThrownBy(() -> Skeleton.DRIFT.write(Path.of(target)))
                .hasMessageContaining("is no <pack>/<stage>/<id>");
    }

    @Test
    void the_pack_may_be_the_folder_one_stands_in() {
        // what is relative is so to the module's folder
        var here = Path.of("").toAbsolutePath().relativize(folder.toAbsolutePath());

        var scenario = Skeleton.BLANK.write(here.resolve("my-pack/./stage-01/01-first"));

        assertThat(scenario.path()).isEqualTo(folder.resolve("my-pack/scenarios/stage-01/01-first"));
    }
}
