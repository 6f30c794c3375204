package dev.ride.runner.sandbox;

import dev.ride.runner.ground.RideException;
import java.util.regex.Pattern;

/** What a sandbox may be called: its name becomes part of a path and of a container's name. */
public final class SandboxName {
    private static final int LONGEST = 63;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0," + (LONGEST - 1) + "}");

    private SandboxName() {}

    public static void check(String name) {
        if (!NAME.matcher(name).matches()) {
            throw RideException.badInput(
                    "'" + name + "' can not be a sandbox's name.",
                    "Use up to " + LONGEST
                            + " lower-case letters, digits, dashes and underscores, a letter or digit first.");
        }
    }

    /** What is told where an engine has a sandbox of that name. */
    public static RideException taken(String name) {
        return RideException.badInput(
                "A sandbox named " + name + " is there already.",
                "Give another --name; if no session has it, ride doctor --fix removes it.");
    }

    /** The name of a sandbox that was given none: the last part of its scenario's id. */
    public static String of(String scenario) {
        var name = scenario.substring(scenario.lastIndexOf('/') + 1);
        return name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }
}
