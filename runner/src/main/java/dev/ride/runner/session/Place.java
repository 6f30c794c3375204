package dev.ride.runner.session;

import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Address;
import dev.ride.runner.sandbox.Login;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a session is played.
 *
 * @param bake hash of the bake that the sandbox was made from
 * @param address null until the sandbox is there
 * @param databases the first is the one meant where none is named
 */
public record Place(
        String sandbox, String engine, String bake, Address address, List<String> databases, Logins logins) {
    private static final String APPLICATION = "app";

    public Place {
        databases = List.copyOf(databases);
    }

    Place at(Address known) {
        return new Place(sandbox, engine, bake, known, databases, logins);
    }

    public String database(Optional<String> wanted) {
        var name = wanted.orElse(databases.get(0));
        if (!databases.contains(name)) {
            throw RideException.badInput(
                    "The scenario has no database '" + name + "'.", "It has: " + String.join(", ", databases) + ".");
        }
        return name;
    }

    /** The trainee's login; that of a role by its name; {@code app} stands for the first application role. */
    public Login login(Optional<String> wanted) {
        if (wanted.isEmpty()) {
            return logins.trainee();
        }
        var role = wanted.get();
        if (role.equals(APPLICATION) && !logins.applications().isEmpty()) {
            return logins.applications().get(0);
        }
        return logins.trainees()
                .filter(login -> login.user().equals(role))
                .findFirst()
                .orElseThrow(() -> RideException.badInput(
                        "The scenario gives no login '" + role + "'.",
                        "It gives: " + logins.trainees().map(Login::user).collect(Collectors.joining(", ")) + "."));
    }
}
