package dev.ride.scoring.evidence;

/** A text that was to be evidence and is not one that this version can read; the message is one sentence. */
public final class UnreadableEvidenceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableEvidenceException(String message, Throwable cause) {
        super(message, cause);
    }
}
