package dev.ride.runner.ground;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;

/**
 * One at a time, among threads and among processes: a lock on a file, which the system gives back when its holder dies.
 * Not reentrant, and without a bound on waiting.
 */
public final class Lock {
    /** The system locks for a whole process, so its threads queue here first. */
    private static final ConcurrentMap<Path, Semaphore> THREADS = new ConcurrentHashMap<>();

    /** What is done while nobody else does it. */
    @FunctionalInterface
    public interface Work<T> {
        T done() throws IOException;
    }

    private Lock() {}

    /** Does the work as soon as nobody else holds the lock. The file stays, or two who wait could miss each other. */
    public static <T> T holding(Path file, Work<T> work) throws IOException {
        var path = file.toAbsolutePath().normalize();
        Files.createDirectories(path.getParent());
        var threads = THREADS.computeIfAbsent(path, any -> new Semaphore(1));
        threads.acquireUninterruptibly();
        try (var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return work.done();
        } finally {
            threads.release();
        }
    }

    /** Whether nobody holds the lock at this moment. */
    public static boolean free(Path file) throws IOException {
        var path = file.toAbsolutePath().normalize();
        if (!Files.exists(path)) {
            return true;
        }
        var threads = THREADS.computeIfAbsent(path, any -> new Semaphore(1));
        if (!threads.tryAcquire()) {
            return false;
        }
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } finally {
            threads.release();
        }
    }
}
