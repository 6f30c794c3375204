package dev.ride.cli.command;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scenario a command means, and in which variant. */
final class ScenarioParameters {
    @Parameters(
            paramLabel = "SCENARIO",
            description = "Its id; may be shortened as long as one scenario alone is meant.")
    private String scenario;

    @Option(
            names = "--variant",
            paramLabel = "N",
            defaultValue = "0",
            description = "Which variant to draw; the same number is the same everywhere. Default: ${DEFAULT-VALUE}")
    private int variant;

    String scenario() {
        return scenario;
    }

    int variant() {
        return variant;
    }
}
