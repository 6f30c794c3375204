package dev.ride.runner.sandbox.recipe;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.recorder.RecorderStep;
import dev.ride.runner.recorder.collector.RowDocument;
import dev.ride.runner.recorder.collector.RowStep;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.TestHome;
import dev.ride.runner.sandbox.docker.DockerRequired;
import dev.ride.runner.sandbox.embedded.EmbeddedEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;

/** Two engines, one behaviour: what the scorer compares with is the same whatever the sandbox was baked by. */
@ExtendWith(DockerRequired.class)
class TwoEnginesIT {
    @Test
    void both_bake_the_same_documents() {
        var docker = documents(DockerRequired.engine(TestHome.HOME));
        var embedded = documents(new EmbeddedEngine(TestHome.HOME));

        assertThat(docker).isNotEmpty().isEqualTo(embedded);
    }

    private static Map<String, String> documents(Engine engine) {
        var scenario = BuiltIn.scenario("stage-09/09-schema-drift-between-tenant-databases");
        var steps = List.of(new RecorderStep(), new RowStep(scenario.rubric()));
        var bake = engine.bake(new ScenarioRecipe(scenario, steps), Progress.SILENT);
        try (var files = Files.walk(bake.documents())) {
            var documents = new TreeMap<String, String>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var rows = file.toString().endsWith(".gz");
                documents.put(
                        bake.documents().relativize(file).toString(),
                        rows ? RowDocument.withoutObjectIds(file) : Files.readString(file));
            }
            return documents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            engine.drop(bake);
        }
    }
}
