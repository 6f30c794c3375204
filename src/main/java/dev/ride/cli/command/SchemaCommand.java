package dev.ride.cli.command;

import dev.ride.cli.syntax.Value;
import dev.ride.runner.scenario.FormatFile;
import dev.ride.runner.scenario.Pack;
import dev.ride.runner.scenario.SchemaCopies;
import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints what a file of a scenario may say. */
final class SchemaCommand extends Action {
    private final Value<FormatFile> file = new Value<>(
            FormatFile.class,
            PositionalParamSpec.builder()
                    .index("0")
                    .arity("0..1")
                    .paramLabel("FILE")
                    .defaultValue("scenario")
                    .description("Which of the files. One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}."));

    private final Value<Path> pack = new Value<>(
            Path.class,
            OptionSpec.builder("--write")
                    .paramLabel("PACK")
                    .description(
                            "Write all of them where the files of that pack name them, in place of those of another version."));

    SchemaCommand(Context context) {
        super(context, "schema", "Print the JSON Schema of one of a scenario's files, for editors.");
        takes(file, pack);
        adds("", "A file names its schema in its first line: # yaml-language-server: $schema=<path>");
    }

    @Override
    ExitCode run() {
        if (pack.found().isEmpty()) {
            output().document(file.get().schema());
            return ExitCode.DONE;
        }
        var copies = new SchemaCopies(Pack.in(pack.get()).folder());
        copies.write().forEach(schema -> output().line("Written: " + schema));
        return ExitCode.DONE;
    }
}
