package dev.ride.runner.recorder.collector;

/** A table was filled until reading it would take longer than a submission may. */
final class OvergrownException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OvergrownException(String table) {
        super(table);
    }
}
