package dev.ride.scoring.schema;

/** A server whose catalog the reader does not know; the message is one sentence. */
public final class UnsupportedServerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnsupportedServerException(String version) {
        super("The server runs PostgreSQL " + version + "; schemas are read from " + SchemaReader.OLDEST_MAJOR
                + " on.");
    }
}
