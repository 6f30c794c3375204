package dev.ride.bench.figure;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Where and when it was measured.
 *
 * @param load how many processes wanted to run at the start, on the average of the last minute: whether the machine was quiet
 */
public record Machine(
        LocalDate date,
        String commit,
        int cores,
        double memory,
        String kernel,
        String fileSystem,
        String java,
        String docker,
        String postgres,
        double load) {

    public String sentence() {
        return String.format(
                Locale.ROOT,
                "%s, commit %s. %d cores, %.0f GiB of memory, Linux %s, state on %s; Java %s; %s; PostgreSQL %s. Load at the start: %.1f.",
                date,
                commit,
                cores,
                memory,
                kernel,
                fileSystem,
                java,
                docker,
                postgres,
                load);
    }
}
