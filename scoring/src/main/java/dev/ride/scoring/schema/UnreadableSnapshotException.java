package dev.ride.scoring.schema;

/** A text that was to be a snapshot and is not one that this version can use; the message is one sentence. */
public final class UnreadableSnapshotException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableSnapshotException(String message) {
        super(message);
    }

    UnreadableSnapshotException(String message, Throwable cause) {
        super(message, cause);
    }
}
