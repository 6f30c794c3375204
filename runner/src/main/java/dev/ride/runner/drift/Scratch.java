package dev.ride.runner.drift;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/** Where expressions that differ only in print can be put to a server, made by somebody who has servers. */
public interface Scratch extends AutoCloseable {
    /** Nothing is put to any server, and nobody is told, since that was asked for. */
    Scratch FORBIDDEN = new Scratch() {
        @Override
        public Optional<Connection> open(int major) {
            return Optional.empty();
        }

        @Override
        public Optional<String> remedy(int major) {
            return Optional.empty();
        }

        @Override
        public void close() {}
    };

    /**
     * A connection to an empty database of that major version, as a role that owns it and has no other right; empty when
     * there is none. It stays open until this is closed.
     */
    Optional<Connection> open(int major) throws SQLException;

    /** What the user can do so that there is one; empty when nothing should be said. */
    Optional<String> remedy(int major);

    @Override
    void close();
}
