package dev.ride.bench.micro;

import dev.ride.bench.figure.Sample;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs one JMH benchmark in fresh virtual machines. */
public final class Jmh {
    private Jmh() {}

    /**
     * Microseconds of one operation, one figure an iteration.
     *
     * @param quick one short fork, which shows that it runs
     */
    public static Sample microseconds(
            Class<?> benchmark, String method, Map<String, String> parameters, boolean quick) {
        var options = new OptionsBuilder()
                .include(benchmark.getName() + "." + method + "$")
                .forks(quick ? 1 : 3)
                .warmupIterations(quick ? 1 : 5)
                .measurementIterations(quick ? 2 : 5)
                .warmupTime(TimeValue.milliseconds(quick ? 200 : 1000))
                .measurementTime(TimeValue.milliseconds(quick ? 200 : 1000))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        parameters.forEach((name, value) -> options.param(name, value));
        try {
            return new Sample(new Runner(options.build())
                    .run().stream()
                            .flatMap(result -> result.getBenchmarkResults().stream())
                            .flatMap(Jmh::iterations)
                            .toList());
        } catch (RunnerException e) {
            throw new IllegalStateException(e.getMessage() + " " + List.of(e.getSuppressed()), e);
        }
    }

    private static Stream<Double> iterations(BenchmarkResult result) {
        return result.getIterationResults().stream()
                .map(iteration -> iteration.getPrimaryResult().getScore());
    }
}
