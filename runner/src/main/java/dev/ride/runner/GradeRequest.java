package dev.ride.runner;

import dev.ride.runner.ground.RideException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Which submitted files to grade, each on a sandbox of its own.
 *
 * @param answersFile the diagnosis of files that have none beside them, in place of a typed one
 * @param parallel how many sandboxes at a time
 * @param evidence where to keep what each file is scored by
 */
public record GradeRequest(
        TrialRequest trial, List<Path> files, Optional<Path> answersFile, int parallel, Optional<Path> evidence) {
    public GradeRequest {
        files = List.copyOf(files);
        if (parallel < 1) {
            throw RideException.badInput("Nothing can be graded " + parallel + " at a time.", "Give 1 or more.");
        }
    }
}
