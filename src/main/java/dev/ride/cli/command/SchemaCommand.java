package dev.ride.cli.command;

import dev.ride.runner.scenario.FormatFile;
import picocli.CommandLine.Command;
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

    SchemaCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        output().document(file.schema());
        return ExitCode.DONE;
    }
}
