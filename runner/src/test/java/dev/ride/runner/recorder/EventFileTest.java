package dev.ride.runner.recorder;

import dev.ride.runner.sandbox.ServerLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventFileTest {
    private static final Set<String> ROLES = Set.of("trainee");

    @TempDir
    private Path folder;

    private final Log log = new Log();
    private EventFile events;

    @BeforeEach
    void open() {
        events = new EventFile(folder.resolve("events.jsonl"));
    }

    @Test
    void what_was_told_is_not_told_again() throws IOException {
        log.write("1/a.json", statement("one"));
        events.drain(log, ROLES);
        events.drain(log, ROLES);
        log.write("1/a.json", statement("two"));
        events.drain(log, ROLES);
        assertThat(seen()).containsExactly("one", "two");
    }

    @Test
    void rotation_loses_nothing_and_files_that_are_over_are_removed() throws IOException {
        log.write("1/a.json", statement("one"));
        events.drain(log, ROLES);
        log.write("1/a.json", statement("two"));
        log.write("1/b.json", statement("three"));
        log.write("1/c.json", statement("four"));
        events.drain(log, ROLES);
        assertThat(seen()).containsExactly("one", "two", "three", "four");
        assertThat(log.files).containsOnlyKeys("1/c.json");
    }

    @Test
    void a_line_that_is_still_being_written_waits() throws IOException {
        var line = statement("one");
        log.write("1/a.json", line.substring(0, 40));
        events.drain(log, ROLES);
        assertThat(seen()).isEmpty();
        log.write("1/a.json", line.substring(40));
        events.drain(log, ROLES);
        assertThat(seen()).containsExactly("one");
    }

    @Test
    void what_a_killed_command_left_half_written_is_read_anew() throws IOException {
        log.write("1/a.json", statement("one"));
        events.drain(log, ROLES);
        Files.writeString(folder.resolve("events.jsonl"), "{\"event\":\"beg", StandardOpenOption.APPEND);
        log.write("1/a.json", statement("two"));
        assertThat(seen()).containsExactly("one");
        events.drain(log, ROLES);
        assertThat(seen()).containsExactly("one", "two");
    }

    @Test
    void a_reset_makes_new_files_of_any_name() throws IOException {
        log.write("9/b.json", statement("one"));
        events.drain(log, ROLES);
        events.open(Instant.EPOCH, 7);
        log.files.clear();
        log.write("10/a.json", statement("two"));
        events.drain(log, ROLES);
        assertThat(seen()).containsExactly("one", "opened", "two");
    }

    @Test
    void only_those_who_are_recorded_are() throws IOException {
        log.write("1/a.json", statement("one").replace("trainee", "ride"));
        events.drain(log, ROLES);
        assertThat(seen()).isEmpty();
    }

    @Test
    void a_flood_is_passed_over_and_told() throws IOException {
        log.write("1/a.json", statement("one").repeat(10));
        log.write("1/b.json", statement("two"));
        events.drain(log, ROLES, 1000, "no mark");
        log.write("1/b.json", statement("three"));
        events.drain(log, ROLES, 1000, "no mark");
        assertThat(seen()).containsExactly("the server's log was flooded", "three");
        assertThat(log.files).containsOnlyKeys("1/b.json");
    }

    @Test
    void what_was_read_before_a_reset_hides_no_flood_after_it() throws IOException {
        log.write("1/a.json", statement("one").repeat(10));
        events.drain(log, ROLES);
        events.open(Instant.EPOCH, 7);
        log.files.clear();
        log.write("2/a.json", statement("two").repeat(10));
        events.drain(log, ROLES, 1000, "no mark");
        assertThat(seen()).endsWith("opened", "the server's log was flooded");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_full_disk_is_no_bug_of_ours() throws IOException {
        Files.createSymbolicLink(folder.resolve("events.jsonl"), Path.of("/dev/full"));
        log.write("1/a.json", statement("one").repeat(1_000));
        assertThatThrownBy(() -> events.drain(log, ROLES)).isInstanceOf(IOException.class);
    }

    @Test
    void a_log_that_somebody_cut_or_took_away_is_told() throws IOException {
        log.write("1/a.json", statement("one"));
        events.drain(log, ROLES);
        log.files.put("1/a.json", new byte[0]);
        events.drain(log, ROLES);
        log.files.clear();
        log.write("1/b.json", statement("two"));
        events.drain(log, ROLES);
        assertThat(seen()).containsExactly("one", "the server's log was cut off", "a file of the server's log is gone");
    }

    private List<String> seen() throws IOException {
        var seen = new ArrayList<String>();
        events.forEach(event -> {
            if (event instanceof Event.Began began) {
                seen.add(began.sql());
            } else if (event instanceof Event.Lost lost) {
                seen.add(lost.why());
            } else {
                seen.add("opened");
            }
        });
        return seen;
    }

    private static String statement(String sql) {
        return ("{\"timestamp\":\"2026-11-21 07:41:47.190 UTC\",\"user\":\"trainee\",\"dbname\":\"a\",\"session_id\":\"1.2\","
                        + "\"txid\":0,\"error_severity\":\"LOG\",\"message\":\"statement: %s\",\"func_name\":\"exec_simple_query\","
                        + "\"file_name\":\"postgres.c\",\"backend_type\":\"client backend\"}\n")
                .formatted(sql);
    }

    /** A server's log in memory. */
    private static final class Log implements ServerLog {
        private final TreeMap<String, byte[]> files = new TreeMap<>();

        void write(String name, String text) {
            var before = files.getOrDefault(name, new byte[0]);
            var added = text.getBytes(StandardCharsets.UTF_8);
            var all = Arrays.copyOf(before, before.length + added.length);
            System.arraycopy(added, 0, all, before.length, added.length);
            files.put(name, all);
        }

        @Override
        public List<LogFile> files() {
            return files.entrySet().stream()
                    .map(file -> new LogFile(file.getKey(), file.getValue().length))
                    .toList();
        }

        @Override
        public InputStream open(LogFile file, long offset) {
            var bytes = files.get(file.name());
            return new ByteArrayInputStream(bytes, (int) offset, bytes.length - (int) offset);
        }

        @Override
        public void discard(LogFile file) {
            files.remove(file.name());
        }
    }
}
