package dev.ride.bench.row;

import dev.ride.bench.figure.Goal;
import dev.ride.bench.figure.Line;
import dev.ride.bench.figure.Line.Alone;
import dev.ride.bench.figure.Unit;
import dev.ride.bench.micro.Jmh;
import dev.ride.bench.micro.LexerBenchmark;
import dev.ride.bench.site.Site;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The lexer and the splitter alone, on the SQL of the shipped scenarios as one script. */
public final class LexerAlone implements Row {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^}]*}");

    @Override
    public String name() {
        return "lexer";
    }

    @Override
    public List<Line> measure(Site site, Effort effort) throws IOException {
        var script = script(site);
        var file = Map.of(
                "file",
                Files.writeString(site.folder().resolve("lexer.sql"), script).toString());
        var size = String.format("%,d characters", script.length());
        var lines = new ArrayList<Line>();
        for (var method : List.of("tokens", "statements")) {
            var times = Jmh.microseconds(LexerBenchmark.class, method, file, effort.quick());
            var subject = size + " of SQL cut into " + method;
            lines.add(new Line(name(), subject, "", Goal.NONE, new Alone(Unit.MICROSECONDS, times)));
        }
        return lines;
    }

    /**
     * Baselines and migrations: they hold no psql commands, and no data of COPY, which is no SQL. What a variant draws
     * is filled with a word.
     */
    private static String script(Site site) throws IOException {
        try (var files = Files.walk(site.root().resolve("scenarios"))) {
            var text = new StringBuilder();
            for (var file : files.filter(LexerAlone::isSql).sorted().toList()) {
                text.append(Files.readString(file)).append(";\n");
            }
            return PLACEHOLDER.matcher(text).replaceAll("drawn");
        }
    }

    private static boolean isSql(Path file) {
        var inMigrations = file.getParent().getFileName().toString().equals("migrations");
        return file.getFileName().toString().equals("baseline.sql") || inMigrations && Files.isRegularFile(file);
    }
}
