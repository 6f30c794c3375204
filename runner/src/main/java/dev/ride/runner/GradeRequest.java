package dev.ride.runner;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which files to grade, and how.
 *
 * @param answers the diagnosis of files that have none beside them, as it was typed
 * @param answersFile the same as a file; goes before what was typed
 * @param limit how long one file may run
 */
public record GradeRequest(
        String scenario,
        int variant,
        String engine,
        List<Path> files,
        Map<String, String> answers,
        Optional<Path> answersFile,
        Duration limit,
        int parallel) {
    public GradeRequest {
        files = List.copyOf(files);
        answers = Map.copyOf(answers);
    }
}
