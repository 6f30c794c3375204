package dev.ride.runner.recorder;

import dev.ride.runner.sandbox.ServerLog.LogFile;
import java.util.List;

/**
 * How far a server's log was read.
 *
 * @param length of the events file that belongs to it
 * @param file null before the first drain
 */
record LogPosition(long length, String file, long offset) {
    static final LogPosition START = new LogPosition(0, null, 0);

    /** The same place in the log, with that much in the events file. */
    LogPosition withLength(long events) {
        return new LogPosition(events, file, offset);
    }

    /** Where to go on in one of the files. */
    long offsetIn(LogFile log) {
        return log.name().equals(file) ? offset : 0;
    }

    /** Whether that file was read to its end, and another after it begun. */
    boolean isPast(LogFile log) {
        return file != null
                && generation(log.name()).equals(generation(file))
                && log.name().compareTo(file) < 0;
    }

    /** Why what was read last cannot be gone on with; null where it can. After a reset the files are new ones. */
    String missingIn(List<LogFile> files) {
        if (file == null || files.isEmpty()) {
            return null;
        }
        var here = files.stream().filter(log -> log.name().equals(file)).findFirst();
        if (here.isPresent()) {
            return here.get().bytes() < offset ? "the server's log was cut off" : null;
        }
        boolean sameServer = generation(files.get(0).name()).equals(generation(file));
        return sameServer ? "a file of the server's log is gone" : null;
    }

    private static String generation(String name) {
        return name.substring(0, name.lastIndexOf('/') + 1);
    }
}
