package dev.ride.cli;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

class BranchTest {
    private static CommandLine commandLine(String... arguments) {
        return RideCommand.commandLine(new TestTerminal(Map.of(), List.of()), arguments);
    }

    @Test
    void onlyTheCommandThatIsNamedIsMade() {
        var postgres = commandLine("postgres", "hint", "--all").getSubcommands();

        assertThat(postgres).containsOnlyKeys("postgres");
        assertThat(postgres.get("postgres").getSubcommands()).containsOnlyKeys("hint");
    }

    @Test
    void noneIsMadeForTheVersion() {
        assertThat(commandLine("--version").getSubcommands()).isEmpty();
        assertThat(commandLine("-V").getSubcommands()).isEmpty();
        assertThat(commandLine("--version", "postgres").getSubcommands()).isNotEmpty();
    }

    @Test
    void allAreMadeWhereNoneIsNamed() {
        assertThat(commandLine("--help").getSubcommands()).hasSizeGreaterThan(5);
        assertThat(commandLine("postgers", "hint").getSubcommands()).hasSizeGreaterThan(5);
        assertThat(commandLine("postgres", "--help")
                        .getSubcommands()
                        .get("postgres")
                        .getSubcommands())
                .hasSizeGreaterThan(10);
        assertThat(commandLine("completion", "bash").getSubcommands()).hasSizeGreaterThan(5);
    }

    @Test
    void everyCommandIsFoundUnderTheNameThatItDeclares() {
        assertDeclared(RideCommand.commandLine(new TestTerminal(Map.of(), List.of())));
    }

    private static void assertDeclared(CommandLine parent) {
        parent.getSubcommands().forEach((name, command) -> {
            assertThat(command.getCommandSpec().name()).isEqualTo(name);
            assertDeclared(command);
        });
    }
}
