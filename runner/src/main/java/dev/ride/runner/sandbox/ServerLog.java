package dev.ride.runner.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The log files that a sandbox's server writes, oldest first, readable from any offset while they grow. */
public interface ServerLog {
    /** @param name stable while the file exists; files sort by name in the order in which they were begun */
    record LogFile(String name, long bytes) {}

    List<LogFile> files() throws IOException;

    InputStream open(LogFile file, long offset) throws IOException;

    /** Removes a file that was read to its end and is no longer written. */
    void discard(LogFile file) throws IOException;
}
