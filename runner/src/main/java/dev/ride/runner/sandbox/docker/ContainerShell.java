package dev.ride.runner.sandbox.docker;

import dev.ride.runner.ground.Beside;
import dev.ride.runner.ground.RideException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the scripts that lie beside this class in a container, and tells their output when they fail. */
record ContainerShell(Daemon daemon, String container) {
    /** The scripts, and what it means when one fails. */
    enum Script {
        PREPARE(
                "prepare.sh",
                "The image cannot be used: ",
                "Name another with --image; it needs a user postgres, and postgres, initdb and psql."),
        SERVE("serve.sh", "No server could be made in the container: ", "See whether the disk is full (ride doctor)."),
        FREEZE("freeze.sh", "The baked server did not stop in good order: ", "Try again.");

        private final String file;
        private final String sentence;
        private final String suggestion;

        Script(String file, String sentence, String suggestion) {
            this.file = file;
            this.sentence = sentence;
            this.suggestion = suggestion;
        }

        private RideException failure(String output) {
            return RideException.environment(sentence + output, suggestion);
        }
    }

    /**
     * Runs a script and waits for its end.
     *
     * @param environment for this script only; unlike the container's own, it does not end up in an image
     * @return what it printed
     */
    String run(Script script, String user, Map<String, String> environment, List<String> arguments) {
        var doing = "run " + script.file + " in a container";
        var variables = environment.entrySet().stream()
                .map(variable -> variable.getKey() + "=" + variable.getValue())
                .toList();
        var program = Map.of(
                "User",
                user,
                "Env",
                variables,
                "Cmd",
                command(script, arguments),
                "AttachStdout",
                true,
                "AttachStderr",
                true);
        var run = "/exec/"
                + daemon.json(
                                doing,
                                Call.post("/containers/" + container + "/exec").withBody(program))
                        .at("Id")
                        .text();
        var output =
                daemon.ask(doing, api -> api.output(Call.post(run + "/start").withBody(Map.of("Detach", false))));
        if (!daemon.json(doing, Call.get(run + "/json")).at("ExitCode").text().equals("0")) {
            throw script.failure(output.replaceAll("\\s+", " "));
        }
        return output;
    }

    private static List<String> command(Script script, List<String> arguments) {
        var command = new ArrayList<>(List.of("sh", "-c", Beside.text(ContainerShell.class, script.file), script.file));
        command.addAll(arguments);
        return command;
    }
}
