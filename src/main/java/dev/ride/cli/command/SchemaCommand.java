package dev.ride.cli.command;

import dev.ride.runner.scenario.FormatFile;
import dev.ride.runner.scenario.Pack;
import dev.ride.runner.scenario.SchemaCopies;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what a file of a scenario may say. */
@Command(
        name = "schema",
        description = "Print the JSON Schema of one of a scenario's files, for editors.",
        footer = {"", "A file names its schema in its first line: # yaml-language-server: $schema=<path>"})
final class SchemaCommand extends Action {
    @Parameters(
            paramLabel = "FILE",
            defaultValue = "scenario",
            description = "scenario (the default), drift, rubric, proofs or data.")
    private FormatFile file;

    @Option(
            names = "--write",
            paramLabel = "PACK",
            description =
                    "Write all of them where the files of that pack name them, in place of those of another version.")
    private Path pack;

    SchemaCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        if (pack == null) {
            output().document(file.schema());
            return ExitCode.DONE;
        }
        var copies = new SchemaCopies(Pack.in(pack).folder());
        copies.write().forEach(schema -> output().line("Written: " + schema));
        return ExitCode.DONE;
    }
}
