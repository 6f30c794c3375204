package dev.ride.runner.sandbox.embedded;

import java.nio.file.Path;

/** Everything one server works in; a reset swaps it as a whole. */
record RunFolder(Path path) {
    /** Relative to the data directory, so that a copy of it needs no other configuration. */
    static final String LOG_SETTING = "../log";

    Path data() {
        return path.resolve("data");
    }

    Path log() {
        return path.resolve("log");
    }

    /** What the server says before its log is open. */
    Path firstWords() {
        return log().resolve("start.txt");
    }

    /** What the programs say that start and stop it. */
    Path programWords() {
        return path.resolve("program.txt");
    }
}
