package dev.ride.runner.proof;

import dev.ride.runner.ground.Progress;
import dev.ride.runner.proof.ProofResult.Status;
import dev.ride.runner.sandbox.TestHome;
import dev.ride.runner.sandbox.embedded.EmbeddedEngine;
import dev.ride.runner.scenario.Skeleton;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class SkeletonIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void it_proves_itself(Skeleton skeleton) {
        var scenario = skeleton.write(folder.resolve("my-pack/stage-01/01-first"));
        var runner = new ProofRunner(new EmbeddedEngine(TestHome.HOME), List.of(0), 2);

        assertThat(runner.run(List.of(scenario), Progress.SILENT, some -> {}))
                .filteredOn(result -> result.status() != Status.AS_DECLARED)
                .isEmpty();
    }
}
