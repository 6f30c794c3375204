package dev.ride.cli;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Skips a test where no Docker engine or no image is to be had, as {@code ride doctor} says it. */
final class DockerRequired implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if ("required".equals(System.getenv("RIDE_TEST_DOCKER"))) {
            return ConditionEvaluationResult.enabled("Docker is required");
        }
        var home = Path.of("target", "doctor-home").toAbsolutePath();
        return new CliRunner(Map.of("RIDE_HOME", home.toString()))
                .run("doctor")
                .out()
                .lines()
                .filter(line -> line.contains("docker: "))
                .map(line -> line.startsWith("ok")
                        ? ConditionEvaluationResult.enabled(line)
                        : ConditionEvaluationResult.disabled(line))
                .findFirst()
                .orElseThrow();
    }
}
