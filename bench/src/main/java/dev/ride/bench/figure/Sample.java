package dev.ride.bench.figure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;
import java.util.List;

/** What several rounds of one measurement gave, in the order in which they were made. */
public record Sample(List<Double> figures) {
    public Sample {
        figures = List.copyOf(figures);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("nothing was measured");
        }
    }

    public static Sample of(double... figures) {
        return new Sample(Arrays.stream(figures).boxed().toList());
    }

    @JsonProperty
    public double median() {
        var sorted = figures.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** Each figure that many times as large. */
    public Sample times(double factor) {
        return new Sample(figures.stream().map(figure -> figure * factor).toList());
    }
}
