package dev.ride.cli.command;

import dev.ride.cli.syntax.Flag;
import dev.ride.cli.view.EnvironmentView;

/** Prints how to connect, for a shell or for a service file. */
final class EnvCommand extends Action {
    private final SandboxOption sandbox = new SandboxOption();

    private final LoginOptions login = new LoginOptions();

    private final Flag service = new Flag("--service", "Print an entry for ~/.pg_service.conf instead.");

    EnvCommand(Context context) {
        super(context, "env", "Print the connection as shell variables: eval \"$(ride postgres env)\"");
        takes(sandbox, login, service);
    }

    @Override
    ExitCode run() {
        var place = context().ride().place(sandbox.name());
        var view = new EnvironmentView(place, login.login(place), login.database(place));
        if (service.given()) {
            view.service(output());
        } else {
            view.exports(output());
        }
        return ExitCode.DONE;
    }
}
