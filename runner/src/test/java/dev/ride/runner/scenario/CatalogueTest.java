package dev.ride.runner.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CatalogueTest {
    private static final Pack BUILT_IN = Pack.in(Path.of(".."));

    @Test
    void the_table_in_docs_is_the_one_of_the_pack() throws IOException {
        GeneratedDocument.assertUpToDate(Path.of("..", "docs", "scenarios.md"), Catalogue.markdown(BUILT_IN));
    }

    @Test
    void every_scenario_is_on_a_learning_path() {
        var onAPath = LearningPaths.of(BUILT_IN).stream()
                .flatMap(path -> path.steps().stream())
                .map(LearningPaths.Step::scenario)
                .toList();

        assertThat(onAPath)
                .containsAll(
                        BUILT_IN.scenarios().stream().map(ScenarioFolder::id).toList());
    }

    @Test
    void a_path_that_names_no_scenario_is_refused(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("scenarios"));
        Files.writeString(
                folder.resolve("scenarios/paths.yaml"),
                "format: 1\npaths: [{id: a, title: A, reason: B, steps: [{scenario: stage-1/none, because: C}]}]\n");

        assertThatThrownBy(() -> LearningPaths.of(Pack.in(folder))).hasMessageContaining("stage-1/none");
    }

    @Test
    void a_pack_without_paths_has_none(@TempDir Path folder) {
        assertThat(LearningPaths.of(Pack.in(folder))).isEqualTo(List.of());
    }
}
