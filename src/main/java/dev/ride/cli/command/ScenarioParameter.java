package dev.ride.cli.command;

import dev.ride.cli.syntax.Value;

/** Which scenario a command means, told in the same words wherever one is asked for. */
final class ScenarioParameter {
    private ScenarioParameter() {}

    static Value<String> first() {
        return Value.first("SCENARIO", "Its id, which may be shortened as long as one scenario alone is meant.");
    }
}
