package dev.ride.runner.sandbox.docker;

/** An answer of the engine that is none of success, with what it says. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private final int status;

    Refusal(int status, String body) {
        super(DaemonMessage.inBody(body));
        this.status = status;
    }

    boolean notFound() {
        return status == NOT_FOUND;
    }

    boolean conflict() {
        return status == CONFLICT;
    }
}
