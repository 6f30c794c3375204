package dev.ride.cli;

import dev.ride.cli.command.ExitCode;
import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.cli.terminal.Paragraph;
import dev.ride.cli.terminal.Terminal;
import dev.ride.runner.drift.DatabaseUrl;
import dev.ride.runner.ground.RideException;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The one place where exceptions become messages: a sentence, a suggestion, and an exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {
    private static final String VERBOSE = "--verbose";

    /** How picocli says that none of the commands was named. */
    private static final String NO_COMMAND = "Missing required subcommand";

    private final Output output;

    Failures(Output output) {
        this.output = output;
    }

    /** What a command has printed did not all come to where it was sent. */
    static int unprinted(Terminal terminal, IOException why) {
        new Failures(new Output(terminal))
                .tell(
                        "The output is not complete: " + why.getMessage() + ".",
                        "Make room where it goes, or send it elsewhere, and run the command again.");
        return ExitCode.UNDECIDED.code();
    }

    @Override
    public int handleParseException(ParameterException exception, String[] arguments) {
        var command = exception.getCommandLine();
        if (DatabaseUrl.mayHoldPassword(exception.getMessage())) {
            tell(
                    "An argument does not belong here; it is not shown, since it may hold a password.",
                    Misuse.help(command));
            return ExitCode.BAD_INPUT.code();
        }
        if (exception.getMessage().equals(NO_COMMAND)) {
            output.note(command.getUsageMessage(command.getColorScheme()));
            return ExitCode.BAD_INPUT.code();
        }
        var misuse = Misuse.of(exception, arguments);
        tell(misuse.sentence(), misuse.suggestion());
        return ExitCode.BAD_INPUT.code();
    }

    @Override
    public int handleExecutionException(Exception exception, CommandLine command, ParseResult parsed) {
        var verbose = parsed.hasMatchedOption(VERBOSE);
        if (exception instanceof RideException told) {
            tell(told.getMessage(), told.suggestion());
            trace(exception, verbose);
            return code(told.kind()).code();
        }
        tell(
                "This is a bug of ride: " + exception,
                verbose
                        ? "Please report it with the trace below."
                        : "Run it again with --verbose and report the trace.");
        trace(exception, verbose);
        return ExitCode.UNDECIDED.code();
    }

    private static ExitCode code(RideException.Cause kind) {
        return switch (kind) {
            case BAD_INPUT -> ExitCode.BAD_INPUT;
            case ENVIRONMENT -> ExitCode.UNDECIDED;
        };
    }

    private void tell(String sentence, String suggestion) {
        output.note(new Paragraph(output.inked(Ink.RED, "ride: "), sentence));
        output.note(new Paragraph("      ", suggestion));
    }

    private void trace(Exception exception, boolean verbose) {
        if (verbose) {
            output.trace(exception);
        }
    }
}
