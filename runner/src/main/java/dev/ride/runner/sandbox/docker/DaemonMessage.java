package dev.ride.runner.sandbox.docker;

import com.github.dockerjava.api.exception.DockerException;
import dev.ride.scoring.plain.MisfitException;
import dev.ride.scoring.plain.PlainJson;
import java.io.IOException;
import java.util.regex.Pattern;

/** The clause in which an engine says what went wrong, dug out of what is wrapped around it. */
final class DaemonMessage {
    private static final Pattern BODY = Pattern.compile("^Status \\d+: (.*)$", Pattern.DOTALL);

    private DaemonMessage() {}

    static String of(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal || cause instanceof IOException || cause instanceof DockerException) {
                return clause(cause);
            }
        }
        return clause(failure);
    }

    private static String clause(Throwable failure) {
        if (failure.getMessage() == null) {
            return failure.getClass().getSimpleName();
        }
        var body = BODY.matcher(failure.getMessage());
        var text = body.matches() ? inBody(body.group(1)) : failure.getMessage();
        return text.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
    }

    /** What the body of an answer says went wrong. */
    static String inBody(String body) {
        try {
            var message = new Answer(PlainJson.parse(body)).at("message").text();
            return message.isEmpty() ? body : message;
        } catch (MisfitException notJson) {
            return body;
        }
    }
}
