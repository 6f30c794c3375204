package dev.ride.runner.ground;

import java.util.concurrent.CountDownLatch;

/**
 * Whether the process was told to end. From then on its shutdown hooks take things away from those who still work, and
 * what these find is only the end.
 */
public final class Ending {
    private static final Thread NO_HOOK = new Thread();

    private Ending() {}

    /** For who is about to tell what he found: does not return once the process was told to end. */
    public static void restOnceBegun() {
        if (!hasBegun()) {
            return;
        }
        var never = new CountDownLatch(1);
        while (true) {
            try {
                never.await();
            } catch (InterruptedException told) {
                // there is nothing to hurry for
            }
        }
    }

    /** Java has no question for it, but takes no more word about hooks before it runs the first. */
    private static boolean hasBegun() {
        try {
            Runtime.getRuntime().removeShutdownHook(NO_HOOK);
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }
}
