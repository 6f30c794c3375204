package dev.ride.cli.command;

import dev.ride.cli.view.EnvironmentView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints how to connect, for a shell or for a service file. */
@Command(name = "env", description = "Print the connection as shell variables: eval \"$(ride postgres env)\"")
final class EnvCommand extends Action {
    @Mixin
    private SandboxOption sandbox;

    @Mixin
    private LoginOptions login;

    @Option(names = "--service", description = "Print an entry for ~/.pg_service.conf instead.")
    private boolean service;

    EnvCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        var place = context().ride().place(sandbox.name());
        var view = new EnvironmentView(place, login.login(place), login.database(place));
        if (service) {
            view.service(output());
        } else {
            view.exports(output());
        }
        return ExitCode.DONE;
    }
}
