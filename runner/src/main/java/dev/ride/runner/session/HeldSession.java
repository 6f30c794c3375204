package dev.ride.runner.session;

import dev.ride.runner.ground.Lock;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A session that no other command can change meanwhile. What is saved is on disk at once. */
public final class HeldSession implements AutoCloseable {
    private final SessionFolder folder;
    private final Lock lock;
    private Session session;

    HeldSession(Session session, SessionFolder folder, Lock lock) {
        this.session = session;
        this.folder = folder;
        this.lock = lock;
    }

    public Session session() {
        return session;
    }

    public SessionFolder folder() {
        return folder;
    }

    /** Looks what others have left of it; false where they have discarded it. */
    boolean refresh() {
        var found = folder.find();
        found.ifPresent(now -> session = now);
        return found.isPresent();
    }

    public void save(Session changed) {
        folder.write(changed);
        session = changed;
    }

    public void save(Work done) {
        save(session.with(done));
    }

    /** Forgets a session that never came to anything. */
    public void discard() {
        folder.delete();
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
