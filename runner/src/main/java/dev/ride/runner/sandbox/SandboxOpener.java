package dev.ride.runner.sandbox;

import dev.ride.runner.ground.Quoted;
import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;

/** Gives a new or reset sandbox its passwords: until then nobody but the superuser gets in. */
public final class SandboxOpener {
    private SandboxOpener() {}

    /**
     * Sets all passwords at once.
     *
     * @param own the superuser's visit
     */
    public static void open(Visit own, Collection<Login> logins) {
        var sql = logins.stream()
                .map(login ->
                        "ALTER ROLE " + Quoted.name(login.user()) + " PASSWORD " + Quoted.literal(login.password()))
                .collect(Collectors.joining(";\n"));
        try {
            own.say(sql);
        } catch (SQLException e) {
            throw RideException.environment(
                    "The sandbox's passwords could not be set: " + Reason.of(e) + ".",
                    "Stop it and start it again.",
                    e);
        }
    }
}
