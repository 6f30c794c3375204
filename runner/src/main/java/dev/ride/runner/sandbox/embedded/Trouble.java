package dev.ride.runner.sandbox.embedded;

import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;

/** Turns what goes wrong with files and programs into a sentence. */
final class Trouble {
    private static final String SUGGESTION = "Check the free disk space, then run 'ride doctor'.";

    interface Work {
        void run() throws IOException;
    }

    interface Question<T> {
        T answer() throws IOException;
    }

    private Trouble() {}

    static void with(String sentence, Work work) {
        in(sentence, () -> {
            work.run();
            return null;
        });
    }

    static <T> T in(String sentence, Question<T> question) {
        try {
            return question.answer();
        } catch (IOException e) {
            throw told(sentence, e);
        } catch (UncheckedIOException e) {
            throw told(sentence, e.getCause());
        }
    }

    private static RideException told(String sentence, IOException e) {
        // A missing file's exception says nothing but its path.
        var reason = e instanceof NoSuchFileException ? "there is no " + e.getMessage() : e.getMessage();
        var suggestion = e instanceof PortTaken ? Ports.WHEN_TAKEN : SUGGESTION;
        return RideException.environment(sentence + ": " + reason + ".", suggestion, e);
    }
}
