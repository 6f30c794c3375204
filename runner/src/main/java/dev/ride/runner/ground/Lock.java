package dev.ride.runner.ground;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * One at a time, among threads and among processes: a lock on a file, which the system gives back when its holder dies.
 * Not reentrant. Only what the lock was for takes the file away with it: two who wait could miss each other otherwise.
 */
public final class Lock implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** The system locks for a whole process, so its threads queue here first. */
    private static final ConcurrentMap<Path, Semaphore> THREADS = new ConcurrentHashMap<>();

    /** What is done while nobody else does it. */
    @FunctionalInterface
    public interface Work<T> {
        T done() throws IOException;
    }

    private final Semaphore threads;
    private final FileChannel channel;

    private Lock(Semaphore threads, FileChannel channel) {
        this.threads = threads;
        this.channel = channel;
    }

    /** Does the work as soon as nobody else holds the lock, however long that takes. */
    public static <T> T holding(Path file, Work<T> work) throws IOException {
        Files.createDirectories(absolute(file).getParent());
        var threads = threads(file);
        threads.acquireUninterruptibly();
        try (var lock = new Lock(threads, open(file, threads))) {
            lock.channel.lock();
            return work.done();
        }
    }

    /** The lock, unless somebody else holds it for longer than the patience lasts. */
    public static Optional<Lock> within(Duration patience, Path file) throws IOException {
        var deadline = System.nanoTime() + patience.toNanos();
        var threads = threads(file);
        try {
            if (!threads.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
                return Optional.empty();
            }
            var lock = new Lock(threads, open(file, threads));
            if (lock.taken(deadline)) {
                return Optional.of(lock);
            }
            lock.close();
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for " + file);
        }
    }

    /** Whether nobody holds the lock at this moment. */
    public static boolean free(Path file) throws IOException {
        if (!Files.exists(file)) {
            return true;
        }
        var lock = within(Duration.ZERO, file);
        if (lock.isPresent()) {
            lock.get().close();
        }
        return lock.isPresent();
    }

    /** File locks have no waiting with a bound. */
    private boolean taken(long deadline) throws IOException, InterruptedException {
        FileLock taken = null;
        try {
            taken = channel.tryLock();
            while (taken == null && System.nanoTime() < deadline) {
                Thread.sleep(PAUSE.toMillis());
                taken = channel.tryLock();
            }
            return taken != null;
        } catch (IOException | InterruptedException e) {
            close();
            throw e;
        }
    }

    private static FileChannel open(Path file, Semaphore held) throws IOException {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            held.release();
            throw e;
        }
    }

    private static Semaphore threads(Path file) {
        return THREADS.computeIfAbsent(absolute(file), any -> new Semaphore(1));
    }

    private static Path absolute(Path file) {
        return file.toAbsolutePath().normalize();
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            threads.release();
        }
    }
}
