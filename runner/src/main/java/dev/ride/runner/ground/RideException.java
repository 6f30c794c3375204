package dev.ride.runner.ground;

/**
 * A failure that the user is told in one sentence, with one suggestion of what to do. Everything else that is thrown is
 * a bug of {@code ride}.
 */
public final class RideException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whose move it is: the user's, who gave bad input, or the machine's. */
    public enum Cause {
        BAD_INPUT,
        ENVIRONMENT
    }

    private final Cause kind;
    private final String suggestion;

    private RideException(Cause kind, String sentence, String suggestion, Throwable cause) {
        super(sentence, cause);
        this.kind = kind;
        this.suggestion = suggestion;
    }

    public static RideException badInput(String sentence, String suggestion) {
        return new RideException(Cause.BAD_INPUT, sentence, suggestion, null);
    }

    public static RideException badInput(String sentence, String suggestion, Throwable cause) {
        return new RideException(Cause.BAD_INPUT, sentence, suggestion, cause);
    }

    public static RideException environment(String sentence, String suggestion) {
        return new RideException(Cause.ENVIRONMENT, sentence, suggestion, null);
    }

    public static RideException environment(String sentence, String suggestion, Throwable cause) {
        return new RideException(Cause.ENVIRONMENT, sentence, suggestion, cause);
    }

    public Cause kind() {
        return kind;
    }

    public String suggestion() {
        return suggestion;
    }
}
