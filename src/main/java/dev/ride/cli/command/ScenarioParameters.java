package dev.ride.cli.command;

import picocli.CommandLine.Parameters;

/** Which scenario a command means. */
final class ScenarioParameters {
    @Parameters(
            paramLabel = "SCENARIO",
            description = "Its id; may be shortened as long as one scenario alone is meant.")
    private String scenario;

    String scenario() {
        return scenario;
    }
}
