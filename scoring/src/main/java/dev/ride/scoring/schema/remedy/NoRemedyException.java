package dev.ride.scoring.schema.remedy;

/** There is no SQL for this that could safely be said; the message is the reason, without its full stop. */
final class NoRemedyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoRemedyException(String reason) {
        super(reason);
    }
}
