package dev.ride.bench.micro;

import dev.ride.scoring.sql.Lexer;
import dev.ride.scoring.sql.ScriptItem;
import dev.ride.scoring.sql.ScriptReader;
import dev.ride.scoring.sql.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One long script of real SQL, cut into tokens, and into statements. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LexerBenchmark {
    @Param("")
    private String file;

    private String script;

    @Setup
    public void read() throws IOException {
        script = Files.readString(Path.of(file));
    }

    @Benchmark
    public List<Token> tokens() {
        return Lexer.tokens(script);
    }

    @Benchmark
    public List<ScriptItem> statements() {
        var reader = new ScriptReader(script);
        var items = new ArrayList<ScriptItem>();
        for (Optional<ScriptItem> item = reader.next(); item.isPresent(); item = reader.next()) {
            items.add(item.get());
        }
        return items;
    }
}
