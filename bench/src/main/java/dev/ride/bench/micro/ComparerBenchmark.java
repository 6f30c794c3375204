package dev.ride.bench.micro;

import dev.ride.scoring.schema.Difference;
import dev.ride.scoring.schema.SchemaComparison;
import dev.ride.scoring.schema.Snapshot;
import dev.ride.scoring.schema.Strictness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Two snapshots that were read of two databases, which differ in one column. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ComparerBenchmark {
    @Param("")
    private String expectedFile;

    @Param("")
    private String actualFile;

    private Snapshot expected;
    private Snapshot actual;

    @Setup
    public void read() throws IOException {
        expected = Snapshot.fromJson(Files.readString(Path.of(expectedFile)));
        actual = Snapshot.fromJson(Files.readString(Path.of(actualFile)));
        if (compare().size() != 1) {
            throw new IllegalStateException("there should be one difference: " + compare());
        }
    }

    @Benchmark
    public List<Difference> compare() {
        return SchemaComparison.compare(expected, actual, Strictness.STRICT);
    }
}
