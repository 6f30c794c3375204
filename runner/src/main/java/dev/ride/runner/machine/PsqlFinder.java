package dev.ride.runner.machine;

import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.session.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds a psql that can reach a sandbox: the user's own, or else the one inside the sandbox. */
public final class PsqlFinder {
    private final Settings settings;
    private final Function<Place, Optional<Sandbox>> sandboxes;

    public PsqlFinder(Settings settings, Function<Place, Optional<Sandbox>> sandboxes) {
        this.settings = settings;
        this.sandboxes = sandboxes;
    }

    public Invocation find(Place place, Login login, String database, List<String> arguments) {
        var own = onPath();
        if (own.isPresent()) {
            return invocation(own.get(), place, login, database, arguments);
        }
        return sandboxes
                .apply(place)
                .flatMap(sandbox -> sandbox.psql(login, database, arguments))
                .map(command -> invocation(command, login))
                .orElseThrow(() -> RideException.environment(
                        "There is no psql on this machine, and none in the sandbox.",
                        "Install one (package postgresql-client), or connect with another client: "
                                + place.address().connectionString(login, database)));
    }

    public Optional<Path> onPath() {
        return settings.searchPath().stream()
                .map(folder -> folder.resolve("psql"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Invocation invocation(Path psql, Place place, Login login, String database, List<String> arguments) {
        var command = new ArrayList<>(List.of(
                psql.toString(),
                "--host=" + place.address().host(),
                "--port=" + place.address().port(),
                "--username=" + login.user(),
                "--dbname=" + database));
        command.addAll(arguments);
        return invocation(List.copyOf(command), login);
    }

    /** The password goes by the environment, since everybody may read a command line. */
    private static Invocation invocation(List<String> command, Login login) {
        return new Invocation(command, Map.of("PGPASSWORD", login.password()), LibpqVariables.MISLEADING);
    }
}
