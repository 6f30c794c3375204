package dev.ride.runner.sandbox.docker;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Frame;
import dev.ride.runner.ground.RideException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the scripts that lie beside this class in a container, and tells their output when they fail. */
record ContainerShell(Daemon daemon, String container) {
    private static final int SECONDS = 120;

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
        var output = new ByteArrayOutputStream();
        var exit = daemon.ask("run " + script.file + " in a container", client -> {
            var id = client.execCreateCmd(container)
                    .withUser(user)
                    .withEnv(environment.entrySet().stream()
                            .map(variable -> variable.getKey() + "=" + variable.getValue())
                            .toList())
                    .withCmd(command(script, arguments))
                    .withAttachStdout(true)
                    .withAttachStderr(true)
                    .exec()
                    .getId();
            try (var collector = client.execStartCmd(id).exec(new Collector(output))) {
                if (!collector.awaitCompletion(SECONDS, TimeUnit.SECONDS)) {
                    throw RideException.environment(
                            script.file + " did not end within " + SECONDS + " seconds.",
                            "See whether the machine is busy, and try again.");
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw RideException.environment(script.file + " was interrupted.", "Try again.", e);
            }
            return client.inspectExecCmd(id).exec().getExitCodeLong();
        });
        var text = output.toString(StandardCharsets.UTF_8).strip();
        if (exit == null || exit != 0) {
            throw script.failure(text.replaceAll("\\s+", " "));
        }
        return text;
    }

    private static String[] command(Script script, List<String> arguments) {
        var command = new ArrayList<>(List.of("sh", "-c", source(script.file), script.file));
        command.addAll(arguments);
        return command.toArray(String[]::new);
    }

    private static String source(String file) {
        try (InputStream source = ContainerShell.class.getResourceAsStream(file)) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Collector extends ResultCallback.Adapter<Frame> {
        private final ByteArrayOutputStream output;

        private Collector(ByteArrayOutputStream output) {
            this.output = output;
        }

        @Override
        public void onNext(Frame frame) {
            output.writeBytes(frame.getPayload());
        }
    }
}
