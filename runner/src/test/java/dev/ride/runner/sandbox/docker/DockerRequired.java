package dev.ride.runner.sandbox.docker;

import dev.ride.runner.ground.Home;
import dev.ride.runner.sandbox.Engine;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets a test class run where Docker can run sandboxes. Elsewhere it is skipped and says why, unless
 * {@code RIDE_TEST_DOCKER=required}: then it runs, and fails.
 */
public final class DockerRequired implements ExecutionCondition {
    /** Asked once for all classes: an engine that does not answer costs seconds. */
    private static final class Found {
        private static final Engine.Availability AVAILABILITY =
                engine(new Home(Path.of("unused"), "none")).availability();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if ("required".equals(System.getenv("RIDE_TEST_DOCKER"))) {
            return ConditionEvaluationResult.enabled("Docker is required here");
        }
        if (Found.AVAILABILITY.usable()) {
            return ConditionEvaluationResult.enabled(Found.AVAILABILITY.reason());
        }
        System.err.println(context.getDisplayName() + " is skipped. " + Found.AVAILABILITY.reason());
        return ConditionEvaluationResult.disabled(Found.AVAILABILITY.reason());
    }

    /** The engine under test, on the image that this machine's environment names. */
    public static DockerEngine engine(Home home) {
        return new DockerEngine(home, Optional.ofNullable(System.getenv("RIDE_POSTGRES_IMAGE")));
    }
}
