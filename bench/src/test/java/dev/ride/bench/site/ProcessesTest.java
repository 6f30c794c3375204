package dev.ride.bench.site;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

import static org.assertj.core.api.Assertions.assertThat;

@EnabledOnOs(OS.LINUX)
@Timeout(60)
class ProcessesTest {
    @Test
    void a_program_that_ends_while_it_is_read_has_no_memory_left() throws Exception {
        for (int i = 0; i < 300; i++) {
            var program = new ProcessBuilder("true").start();
            while (program.isAlive()) {
                assertThat(Processes.peakMemory(program.pid())).isNotNegative();
            }
            assertThat(Processes.peakMemory(program.pid())).isZero();
        }
    }

    @Test
    void a_child_that_has_ended_unasked_adds_nothing() throws Exception {
        // The child ends when the shell has become a program that never asks how its children ended.
        var parent = new ProcessBuilder(
                        "sh", "-c", "until grep -q sleep /proc/$$/comm; do :; done & echo $!; exec sleep 60")
                .start();
        try (var output = parent.inputReader()) {
            var child = Path.of("/proc", output.readLine(), "status");
            while (Files.readAllLines(child).stream().noneMatch(line -> line.matches("State:\\s+Z.*"))) {
                Thread.sleep(10);
            }
            assertThat(Processes.proportionalMemory(parent.pid())).isPositive();
        } finally {
            parent.destroyForcibly().waitFor();
        }
    }
}
