package dev.ride.runner;

import dev.ride.runner.ground.RideException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which files to run, each on a fresh sandbox of its own, and how.
 *
 * @param answers the diagnosis of files that have none beside them, as it was typed
 * @param answersFile the same as a file; goes before what was typed
 * @param limit how long one file may run
 * @param evidence where to keep what each file is scored by
 */
public record TrialRequest(
        String scenario,
        int variant,
        String engine,
        List<Path> files,
        Map<String, String> answers,
        Optional<Path> answersFile,
        Duration limit,
        int parallel,
        Optional<Path> evidence) {
    public TrialRequest {
        files = List.copyOf(files);
        answers = Map.copyOf(answers);
        if (limit.toSeconds() < 1) {
            throw RideException.badInput(
                    "No file can run for " + limit.toSeconds() + " seconds.", "Give 1 second or more.");
        }
        if (parallel < 1) {
            throw RideException.badInput("Nothing can be graded " + parallel + " at a time.", "Give 1 or more.");
        }
    }
}
