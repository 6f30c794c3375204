package dev.ride.runner.ground;

import java.io.IOException;

/** Taking back what was done so far, after a failure: what fails on top of it is kept with it and does not hide it. */
public final class Undo {
    /** Each is taken, whatever became of the one before. */
    @FunctionalInterface
    public interface Step {
        void take() throws IOException;
    }

    private Undo() {}

    public static void after(Throwable failure, Step... steps) {
        for (var step : steps) {
            try {
                step.take();
            } catch (IOException | RuntimeException e) {
                failure.addSuppressed(e);
            }
        }
    }
}
