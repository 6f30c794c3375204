package dev.ride.scoring.schema;

/** A server whose catalog the reader does not know; the message is one sentence. */
public final class UnsupportedServerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String version;

    UnsupportedServerException(String version) {
        super("The server runs PostgreSQL " + version + "; schemas are read from " + SchemaReader.OLDEST_MAJOR
                + " on.");
        this.version = version;
    }

    /** What the server says of its version. */
    public String version() {
        return version;
    }
}
