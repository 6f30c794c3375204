package dev.ride.runner.session;

import dev.ride.runner.ground.RideException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.Supplier;

/** A lock between processes, which the system takes back when its holder is killed. */
final class Lock implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final FileChannel channel;

    private Lock(FileChannel channel) {
        this.channel = channel;
    }

    static Lock of(Path file, String what) {
        return of(file, what, PATIENCE);
    }

    /** Does the work while nobody else does it. */
    static <T> T holding(Path file, String what, Supplier<T> work) {
        var lock = of(file, what);
        try {
            return work.get();
        } finally {
            lock.close();
        }
    }

    static Lock of(Path file, String what, Duration patience) {
        try {
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var deadline = System.nanoTime() + patience.toNanos();
            while (!taken(channel)) {
                if (System.nanoTime() > deadline) {
                    channel.close();
                    throw RideException.environment(
                            "Another ride command is busy with " + what + ".", "Wait for it to end, then try again.");
                }
                // file locks have no waiting with a bound
                Thread.sleep(PAUSE.toMillis());
            }
            return new Lock(channel);
        } catch (IOException e) {
            throw unusable(file, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw RideException.environment("Interrupted while waiting for " + what + ".", "Try again.", e);
        }
    }

    /** Whether somebody holds it at this moment. */
    static boolean isHeld(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            return !taken(channel);
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    private static RideException unusable(Path file, IOException e) {
        return RideException.environment(
                "The lock " + file + " cannot be taken: " + e.getMessage(),
                "Set RIDE_HOME to a folder you may write to.",
                e);
    }

    private static boolean taken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
