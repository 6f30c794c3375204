package dev.ride.cli.command;

import dev.ride.cli.syntax.Value;
import java.util.Locale;
import picocli.AutoComplete;

/** Prints the script that completes {@code ride} in a shell. */
public final class CompletionCommand extends Action {
    enum Shell {
        BASH,
        ZSH;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Value<Shell> shell =
            Value.first(Shell.class, "SHELL", "The shell it is for. One of ${COMPLETION-CANDIDATES}.");

    public CompletionCommand(Context context) {
        super(context, "completion", "Print a completion script: source <(ride completion bash)");
        takes(shell);
        adds("", "For zsh: source <(ride completion zsh), after compinit.");
    }

    @Override
    ExitCode run() {
        if (shell.get() == Shell.ZSH) {
            output().line("autoload -Uz bashcompinit && bashcompinit");
        }
        var root = spec().root();
        output().line(AutoComplete.bash(root.name(), root.commandLine()));
        return ExitCode.DONE;
    }
}
