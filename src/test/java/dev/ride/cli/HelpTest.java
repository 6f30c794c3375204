package dev.ride.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every command says of itself, word for word: {@code help.txt} beside this class. Whoever changes it on purpose
 * copies {@code target/help.txt} there, and sees in the difference what users will see.
 */
class HelpTest {
    @Test
    void every_command_says_of_itself_what_is_written_down() throws IOException {
        var help = new StringBuilder();
        describe(RideCommand.commandLine(new TestTerminal(Map.of(), List.of())), help);
        Files.writeString(Path.of("target", "help.txt"), help);

        try (var written = HelpTest.class.getResourceAsStream("help.txt")) {
            assertThat(help).hasToString(new String(written.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void describe(CommandLine command, StringBuilder help) {
        help.append("$ ")
                .append(command.getCommandSpec().qualifiedName())
                .append(" --help\n")
                .append(command.getUsageMessage())
                .append('\n');
        command.getSubcommands().values().forEach(below -> describe(below, help));
    }
}
