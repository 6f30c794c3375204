package dev.ride.bench;

import dev.ride.bench.figure.JsonReport;
import dev.ride.bench.figure.MarkdownTable;
import dev.ride.bench.figure.PerformancePage;
import dev.ride.bench.row.Effort;
import dev.ride.bench.row.Row;
import dev.ride.bench.site.Site;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of {@code scripts/bench}. */
@Command(
        name = "scripts/bench",
        mixinStandardHelpOptions = true,
        description = "Measures ride beside the least that the same work can cost, and prints one Markdown table.",
        footer = {"", "A figure never fails it; only what does not run does. docs/performance.md says how to read it."})
final class Main implements Callable<Integer> {
    private static final int BROKEN_OFF = 130;

    @Option(names = "--root", hidden = true, required = true)
    private Path root;

    @Option(names = "--quick", description = "One round of small sizes within three minutes; proves that all rows run.")
    private boolean quick;

    @Option(
            names = "--only",
            paramLabel = "ROW",
            arity = "1..*",
            description = "Only these: ${COMPLETION-CANDIDATES}",
            completionCandidates = RowNames.class)
    private List<String> only = List.of();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often each figure is taken, of which the median counts.")
    private Integer rounds;

    @Option(
            names = "--json",
            paramLabel = "FILE",
            description = "Write the report there as JSON, single figures included.")
    private Path json;

    @Option(names = "--write", description = "Put the table into docs/performance.md, in place of the last.")
    private boolean write;

    @Spec
    private CommandSpec spec;

    /** For the help text. */
    private static final class RowNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Rows.ALL.stream().map(Row::name).iterator();
        }
    }

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        var wanted = rounds == null ? OptionalInt.empty() : OptionalInt.of(rounds);
        var effort = new Effort(quick, wanted, Instant.now());
        var chosen = chosen();
        try (var site = Site.open(root)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> leave(site)));
            var report = new Bench(site, effort).run(chosen);
            var table = MarkdownTable.of(report.report());
            System.out.print(table);
            if (write) {
                write(table);
            }
            if (json != null) {
                Files.writeString(json, JsonReport.of(report.report()));
            }
            return report.failed() ? 1 : 0;
        } catch (InterruptedIOException e) {
            return BROKEN_OFF;
        }
    }

    private void write(String table) throws IOException {
        var page = root.resolve("docs/performance.md");
        Files.writeString(page, PerformancePage.with(Files.readString(page), table));
    }

    private List<Row> chosen() {
        if (write && (quick || !only.isEmpty())) {
            throw wrong("--write is for a full run only: leave out --quick and --only.");
        }
        if (rounds != null && rounds < 2) {
            throw wrong("--rounds must be at least 2: a single figure says nothing.");
        }
        var names = Rows.ALL.stream().map(Row::name).collect(Collectors.toSet());
        only.stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw wrong("there is no row " + name + ".");
        });
        return Rows.ALL.stream()
                .filter(row -> only.isEmpty() || only.contains(row.name()))
                .toList();
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private static void leave(Site site) {
        try {
            site.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
