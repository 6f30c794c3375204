package dev.ride.cli.command;

import java.util.Locale;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the script that completes {@code ride} in a shell. */
@Command(
        name = "completion",
        description = "Print a completion script: source <(ride completion bash)",
        footer = {"", "For zsh: source <(ride completion zsh), after compinit."})
public final class CompletionCommand extends Action {
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "SHELL", description = "${COMPLETION-CANDIDATES}")
    private Shell shell;

    @Spec
    private CommandSpec spec;

    public CompletionCommand(Context context) {
        super(context);
    }

    @Override
    ExitCode run() {
        if (shell == Shell.ZSH) {
            output().line("autoload -Uz bashcompinit && bashcompinit");
        }
        var root = spec.root();
        output().line(AutoComplete.bash(root.name(), root.commandLine()));
        return ExitCode.DONE;
    }
}
