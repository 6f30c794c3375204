package dev.ride.cli.command;

import dev.ride.runner.sandbox.Login;
import dev.ride.runner.session.Place;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which database of a sandbox, and as whom. */
final class LoginOptions {
    @Option(names = "--db", paramLabel = "DATABASE", description = "The database; by default the scenario's first.")
    private String database;

    @Option(
            names = "--as",
            paramLabel = "ROLE",
            description = "The role, by default the trainee; app stands for the application's own.")
    private String role;

    String database(Place place) {
        return place.database(Optional.ofNullable(database));
    }

    Login login(Place place) {
        return place.login(Optional.ofNullable(role));
    }
}
