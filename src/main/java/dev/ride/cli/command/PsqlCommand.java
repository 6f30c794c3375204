package dev.ride.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Opens psql on a sandbox. Its exit code is psql's own. */
@Command(
        name = "psql",
        description = "Open psql on the sandbox; what stands after -- goes to psql.",
        footer = {"", "The exit code is psql's own."})
final class PsqlCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions common;

    @Mixin
    private SandboxOption sandbox;

    @Mixin
    private LoginOptions login;

    @Parameters(paramLabel = "-- ARGUMENT", description = "Arguments of psql.")
    private List<String> arguments = List.of();

    private final Context context;

    PsqlCommand(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        var ride = context.ride();
        var place = ride.place(sandbox.name());
        var psql = ride.psql(place, login.login(place), login.database(place), arguments);
        return context.terminal().run(psql.command(), psql.environment());
    }
}
