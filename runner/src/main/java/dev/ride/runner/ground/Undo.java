package dev.ride.runner.ground;

/** Taking back what was done so far, after a failure: what fails on top of it is kept with it and does not hide it. */
public final class Undo {
    private Undo() {}

    public static void after(Throwable failure, Runnable... steps) {
        for (var step : steps) {
            try {
                step.run();
            } catch (RuntimeException e) {
                failure.addSuppressed(e);
            }
        }
    }
}
