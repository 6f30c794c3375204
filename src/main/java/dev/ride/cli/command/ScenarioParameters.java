package dev.ride.cli.command;

import dev.ride.cli.syntax.Accepted;
import dev.ride.cli.syntax.Value;
import picocli.CommandLine.Model.CommandSpec;

/** Which scenario a command means. */
final class ScenarioParameters implements Accepted {
    private final Value<String> scenario =
            Value.first("SCENARIO", "Its id; may be shortened as long as one scenario alone is meant.");

    @Override
    public void joins(CommandSpec command) {
        scenario.joins(command);
    }

    String scenario() {
        return scenario.get();
    }
}
