package dev.ride.cli.command;

import dev.ride.cli.syntax.Accepted;
import dev.ride.cli.syntax.Value;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.session.Place;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Which database of a sandbox, and as whom. */
final class LoginOptions implements Accepted {
    private final Value<String> database = new Value<>(
            String.class,
            OptionSpec.builder("--db")
                    .paramLabel("DATABASE")
                    .description("The database. Default: the scenario's first."));

    private final Value<String> role = new Value<>(
            String.class,
            OptionSpec.builder("--as")
                    .paramLabel("ROLE")
                    .description("The role; app stands for the application's own. Default: the trainee."));

    @Override
    public void joins(CommandSpec command) {
        database.joins(command);
        role.joins(command);
    }

    String database(Place place) {
        return place.database(database.found());
    }

    Login login(Place place) {
        return place.login(role.found());
    }
}
