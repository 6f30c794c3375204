package dev.ride.scoring.plain;

/** A text that is no JSON, or a tree that a record cannot be made of; the message says why. */
public final class MisfitException extends RuntimeException {
    public MisfitException(String message) {
        super(message);
    }

    MisfitException(String message, Throwable cause) {
        super(message, cause);
    }
}
