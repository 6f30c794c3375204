package dev.ride.runner.sandbox.embedded;

import dev.ride.runner.ground.Reason;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;

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

    /** The sentence does not name the file. */
    private static String reason(IOException e) {
        var named = e instanceof FileSystemException file && file.getReason() == null ? file.getFile() + ": " : "";
        return named + Reason.of(e);
    }

    private static RideException told(String sentence, IOException e) {
        var suggestion = e instanceof PortTaken ? Ports.WHEN_TAKEN : SUGGESTION;
        return RideException.environment(sentence + ": " + reason(e) + ".", suggestion, e);
    }
}
