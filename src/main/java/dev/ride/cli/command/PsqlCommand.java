package dev.ride.cli.command;

import dev.ride.cli.syntax.Command;
import dev.ride.cli.syntax.Values;
import dev.ride.cli.view.StatusView;
import dev.ride.runner.Standing;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Opens psql on a sandbox. Its exit code is psql's own. */
final class PsqlCommand extends Command implements Callable<Integer> {
    /** With this psql ends when there is no connection, or none any more. */
    private static final int NO_CONNECTION = 2;

    private final SandboxOption sandbox = new SandboxOption();

    private final LoginOptions login = new LoginOptions();

    private final Values<String> arguments = new Values<>(
            String.class,
            PositionalParamSpec.builder()
                    .index("0..*")
                    .arity("0..1")
                    .paramLabel("-- ARGUMENT")
                    .description("Arguments of psql."));

    private final Context context;

    PsqlCommand(Context context) {
        super("psql", "Open psql on the sandbox; what stands after -- goes to psql.");
        this.context = context;
        takes(new CommonOptions(), sandbox, login, arguments);
        adds("", "The exit code is psql's own.");
    }

    @Override
    public Integer call() {
        var ride = context.ride();
        var place = ride.place(sandbox.name());
        var psql = ride.psql(place, login.login(place), login.database(place), arguments.get());
        var code = context.terminal().run(psql.command(), psql.environment(), psql.without());
        if (code == NO_CONNECTION) {
            ride.status().stream()
                    .filter(standing -> standing.session().name().equals(place.sandbox()))
                    .forEach(this::tellWayOn);
        }
        return code;
    }

    private void tellWayOn(Standing standing) {
        StatusView.wayOn(standing)
                .ifPresent(way -> context.output()
                        .note("The sandbox '" + standing.session().name() + "' is " + StatusView.word(standing.state())
                                + ". " + way));
    }
}
