package dev.ride.bench.figure;

import java.util.List;

/**
 * One run of the benchmark.
 *
 * @param quick whether sizes and rounds were cut down, so that the figures prove nothing
 */
public record Report(Machine machine, boolean quick, List<Line> lines) {
    public Report {
        lines = List.copyOf(lines);
    }
}
