package dev.ride.runner.ground;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Something that is done while whoever wants it does something else. */
public final class Meanwhile<T> {
    private final CompletableFuture<T> work;

    private Meanwhile(CompletableFuture<T> work) {
        this.work = work;
    }

    public static <T> Meanwhile<T> doing(Supplier<T> work) {
        return new Meanwhile<>(CompletableFuture.supplyAsync(work));
    }

    /** What it came to, once something else is done. Where that fails, what it came to is taken back. */
    public T outcomeAfter(Runnable other, Consumer<T> takeBack) {
        try {
            other.run();
        } catch (RuntimeException | Error e) {
            Undo.after(e, () -> takeBack.accept(outcome()));
            throw e;
        }
        return outcome();
    }

    /** What it came to, waited for if need be; a failure is thrown as it was. */
    public T outcome() {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (e.getCause() instanceof Error failure) {
                throw failure;
            }
            throw e;
        }
    }
}
