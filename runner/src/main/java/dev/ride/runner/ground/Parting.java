package dev.ride.runner.ground;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * What this process has to take away before it goes, when it is told to end in the midst of work. While it goes nothing new
 * is begun, and who comes to the end of its work rests: nobody is to be told of failures that are only the end.
 */
public final class Parting {
    private static final Parting OF_THIS_PROCESS = new Parting();

    /** A removal that takes longer is left to a later command. */
    private static final Duration MOST = Duration.ofSeconds(30);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Deque<Hold> newestFirst = new ArrayDeque<>();
    private Witness witness;
    private boolean hooked;
    private boolean going;

    private Parting() {}

    /** Who is told of it. */
    public interface Witness {
        /** The process was told to end, and there is something to take away first. */
        void going();

        /** Not all of it could be taken away. */
        void left(String why);
    }

    /** Something that must not outlive the process; until it says how it is removed, it is waited for. */
    public static final class Hold implements AutoCloseable {
        private volatile BooleanSupplier removal = () -> false;

        private Hold() {}

        /** @param removal is asked again and again until it says that all is gone, or until this is closed */
        public void removedBy(BooleanSupplier removal) {
            this.removal = removal;
        }

        /** It is gone, or is to stay. Does not return while the process goes. */
        @Override
        public void close() {
            OF_THIS_PROCESS.drop(this);
            OF_THIS_PROCESS.restWhileGoing();
        }
    }

    /** Begins something; does not return while the process goes. */
    public static Hold hold() {
        var hold = new Hold();
        OF_THIS_PROCESS.take(hold);
        return hold;
    }

    public static void tell(Witness witness) {
        OF_THIS_PROCESS.witnessedBy(witness);
    }

    private synchronized void witnessedBy(Witness told) {
        witness = told;
    }

    private synchronized void take(Hold hold) {
        restWhileGoing();
        if (!hooked) {
            hooked = true;
            Runtime.getRuntime().addShutdownHook(new Thread(this::go, "parting"));
        }
        newestFirst.addFirst(hold);
    }

    private synchronized void drop(Hold hold) {
        newestFirst.remove(hold);
        notifyAll();
    }

    private synchronized void restWhileGoing() {
        while (going) {
            try {
                wait();
            } catch (InterruptedException told) {
                // there is nothing to hurry for: the process is about to end
            }
        }
    }

    private void go() {
        if (held().isEmpty()) {
            return;
        }
        told(Witness::going);
        var end = System.nanoTime() + MOST.toNanos();
        var why = "it took longer than " + MOST.toSeconds() + " s";
        while (!held().isEmpty() && System.nanoTime() < end) {
            for (var hold : held()) {
                try {
                    if (hold.removal.getAsBoolean()) {
                        drop(hold);
                    }
                } catch (RuntimeException e) {
                    why = e.getMessage();
                }
            }
            pause();
        }
        if (!held().isEmpty()) {
            var last = why;
            told(one -> one.left(last));
        }
    }

    /** What there is now; from the first question on nothing is added to it. */
    private synchronized List<Hold> held() {
        going = true;
        return List.copyOf(newestFirst);
    }

    private synchronized void told(Consumer<Witness> what) {
        if (witness != null) {
            what.accept(witness);
        }
    }

    private synchronized void pause() {
        if (newestFirst.isEmpty()) {
            return;
        }
        try {
            wait(BETWEEN_LOOKS.toMillis());
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }
}
