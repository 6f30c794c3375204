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

    @Test
    void every_text_is_a_sentence_and_choices_defaults_and_repetition_are_told_in_the_same_words() {
        assertManner(RideCommand.commandLine(new TestTerminal(Map.of(), List.of())));
    }

    private static void assertManner(CommandLine command) {
        var spec = command.getCommandSpec();
        // what is there to be copied ends without a full stop
        assertThat(String.join(" ", spec.usageMessage().description()))
                .as(spec.qualifiedName())
                .matches("[A-Z].*(\\.|: (ride|source|eval) .+)");
        for (var argument : spec.args()) {
            var text = String.join(" ", argument.description());
            assertThat(text)
                    .as(spec.qualifiedName() + " " + argument.paramLabel())
                    .matches("[A-Z].*\\.")
                    .doesNotContain("default: ", "by default", "may be repeated")
                    .doesNotContainPattern("(?<!One of )\\$\\{COMPLETION-CANDIDATES}");
            assertThat(text.endsWith(". May be repeated."))
                    .as(text)
                    .isEqualTo(argument.isOption() && argument.isMultiValue());
            if (argument.defaultValue() != null) {
                assertThat(text).contains(". Default: ");
            }
            assertThat(argument.paramLabel()).isUpperCase();
        }
        command.getSubcommands().values().forEach(HelpTest::assertManner);
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
