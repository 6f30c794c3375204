package dev.ride.cli;

import dev.ride.runner.session.ScoredSubmission;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands that work on a session alone. */
class SessionCommandsTest {
    @TempDir
    Path folder;

    private PlayedHome home;
    private CliRunner ride;

    @BeforeEach
    void open_home() {
        home = new PlayedHome(folder.resolve("home"));
        ride = new CliRunner(Map.of("RIDE_HOME", folder.resolve("home").toString()));
    }

    @Nested
    class Status {
        @Test
        void says_what_to_do_when_nothing_runs() {
            assertThat(ride.run("postgres", "status").out()).contains("ride postgres start");
            assertThat(ride.run("postgres", "status", "--json").out()).isEqualToIgnoringWhitespace("[]");
        }

        @Test
        void tells_a_sandbox_that_is_gone_and_how_to_begin_anew() {
            home.begin("drift").close();
            var result = ride.run("postgres", "status");
            assertThat(result.code()).isZero();
            assertThat(result.out())
                    .contains(
                            "drift  gone   embedded",
                            "Begin 'drift' anew, without your work: ride postgres start stage-09/09-drift --name drift");
        }

        @Test
        void tells_a_start_that_is_under_way_from_one_that_was_killed() {
            try (var starting = home.start("drift")) {
                assertThat(starting.session().open()).isTrue();
                assertThat(ride.run("postgres", "status").out()).contains("drift  starting");
            }
            assertThat(ride.run("postgres", "status").out())
                    .contains("drift  interrupted", "Finish what was interrupted of 'drift': ride postgres start");
        }

        @Test
        void tells_programs_no_password() {
            home.begin("drift").close();
            var result = ride.run("postgres", "status", "--json");
            assertThat(result.out())
                    .contains("\"name\" : \"drift\"", "\"state\" : \"gone\"", "\"hintsTaken\" : 0")
                    .doesNotContain("secret", "s3cret", "hidden");
            assertThat(result.err()).isEmpty();
        }
    }

    /** Whoever needs its sandbox, or what was to be written when that was there, is told to start it again. */
    @ParameterizedTest
    @ValueSource(strings = {"hint", "hint --again", "diagnose", "env", "psql", "reset", "submit", "app"})
    void a_session_whose_start_was_killed_is_taken_for_no_sandbox(String command) {
        home.start("drift").close();
        var result = ride.run(("postgres " + command).split(" "));
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err())
                .contains("The start of the sandbox 'drift' was interrupted.", "ride postgres start stage-09/09-drift");
    }

    @Test
    void a_session_whose_start_was_killed_can_be_stopped() {
        home.start("drift").close();
        assertThat(ride.run("postgres", "stop").code()).isZero();
        assertThat(ride.run("postgres", "history", "--json").out()).isEqualToIgnoringWhitespace("[]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"70000", "65536", "-1"})
    void a_port_that_there_cannot_be_is_told(String port) {
        var result = ride.run("postgres", "start", "stage-09/09-drift", "--port", port);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("ride: " + port + " is no port; ports are numbers from 1 to 65535.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "app", "submit", "postmortem --spoil"})
    void a_pack_that_was_moved_away_is_told_with_the_way_out(String command) {
        home.begin("09-drift").close();
        var result = ride.run(("postgres " + command).split(" "));
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err())
                .isEqualTo("ride: The pack of stage-09/09-drift is gone from /packs/own.\n"
                        + "      Put it back there; ride postgres stop ends a sandbox without it.\n");
    }

    @Test
    void the_doctor_tells_how_much_past_sessions_take() {
        assertThat(ride.run("doctor").out()).contains("sessions: none past\n");
        try (var held = home.begin("one")) {
            held.save(held.session().endedAt(PlayedHome.STARTED.plusSeconds(60)));
        }
        home.begin("two").close();
        assertThat(ride.run("doctor").out())
                .contains("sessions: 1 past, 0 MB in " + folder.resolve("home/sessions") + "; delete those");
    }

    @Test
    void a_home_that_is_no_folder_is_told() {
        var result = ride.with("RIDE_HOME", "/dev/null").run("postgres", "status");
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.err()).contains("The home folder /dev/null cannot be used: something else is there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a$b", "a\"b", "a`b", "a:b", "a\tb"})
    void a_home_in_which_no_sandbox_can_be_run_is_refused_at_once(String name) {
        var result = ride.with("RIDE_HOME", folder.resolve(name).toString()).run("postgres", "status");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("No sandbox can be run in the home folder", "Set RIDE_HOME");
        assertThat(folder.resolve(name)).doesNotExist();
    }

    @Nested
    class Hint {
        @Test
        void gives_one_after_the_other_and_counts_them() {
            home.begin("drift").close();
            assertThat(ride.run("postgres", "hint").out()).contains("Hint 1 of 3", "Where\nLook there.");
            assertThat(ride.run("postgres", "hint").out()).contains("Hint 2 of 3", "Look `here`.");
            assertThat(ride.run("postgres", "status", "--json").out()).contains("\"hintsTaken\" : 2");
        }

        @Test
        void shows_taken_ones_again_without_counting() {
            home.begin("drift").close();
            ride.run("postgres", "hint");
            assertThat(ride.run("postgres", "hint", "--again").out())
                    .contains("Hint 1 of 3")
                    .doesNotContain("Hint 2");
            assertThat(ride.run("postgres", "status", "--json").out()).contains("\"hintsTaken\" : 1");
        }

        @Test
        void gives_all_at_once_and_then_no_more() {
            home.begin("drift").close();
            assertThat(ride.run("postgres", "hint", "--all").out()).contains("Hint 1 of 3", "Hint 3 of 3");
            var result = ride.run("postgres", "hint");
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).contains("All 3 hints are taken.", "--again");
        }

        @Test
        void has_nothing_to_give_where_a_scenario_has_none() {
            try (var held = home.begin("drift")) {
                held.folder().writeHints(List.of());
            }
            var next = ride.run("postgres", "hint");
            assertThat(next.code()).isEqualTo(2);
            assertThat(next.err()).contains("This scenario has no hints.").doesNotContain("again");
            assertThat(ride.run("postgres", "hint", "--again").out()).isEqualTo("This scenario has no hints.\n");
            assertThat(ride.run("postgres", "hint", "--all").out()).isEqualTo("This scenario has no hints.\n");
        }

        @Test
        void names_the_sandbox_again_that_had_to_be_named() {
            home.begin("one").close();
            home.begin("two").close();
            assertThat(ride.run("postgres", "hint", "--name", "two").out())
                    .contains("More: ride postgres hint --name two");
            assertThat(ride.run("postgres", "hint", "--again", "--name", "one").out())
                    .contains("ride postgres hint --name one gives the first of 3.");
        }
    }

    @Nested
    class History {
        @Test
        void shows_the_first_submission_and_the_best_before_the_postmortem() {
            try (var held = home.begin("drift")) {
                held.save(held.session()
                        .work()
                        .submitting(submission(1, 25, 0, false, false))
                        .submitting(submission(2, 25, 40, true, false))
                        .submitting(submission(3, 40, 40, true, true)));
            }
            var result = ride.run("postgres", "history");
            assertThat(result.out()).contains("2026-06-02 09:12Z  stage-09/09-drift  3            25     65 solved  0");
            assertThat(ride.run("postgres", "history", "--json").out()).contains("\"number\" : 3", "\"fix\" : 40");
        }

        private ScoredSubmission submission(int number, int detect, int fix, boolean solved, boolean postmortemSeen) {
            return new ScoredSubmission(number, PlayedHome.STARTED, detect, fix, 0, solved, false, 0, postmortemSeen);
        }
    }

    @Nested
    class Name {
        @Test
        void has_to_be_said_where_several_run() {
            home.begin("one").close();
            home.begin("two").close();
            var result = ride.run("postgres", "env");
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).contains("one, two", "--name NAME");
            assertThat(ride.run("postgres", "env", "--name", "two").code()).isZero();
        }

        @Test
        void may_be_shortened_as_long_as_it_means_one_alone() {
            home.begin("09-drift").close();
            home.begin("09-drift-again").close();
            home.begin("13-index").close();
            assertThat(ride.run("postgres", "hint", "--name", "13").out()).contains("ride postgres hint --name 13");
            assertThat(ride.run("postgres", "postmortem", "--name", "13").err()).contains("Nothing was submitted yet");
            assertThat(ride.run("postgres", "env", "--service", "--name", "09-drift")
                            .out())
                    .startsWith("[09-drift]\n");
            assertThat(ride.run("postgres", "env", "--name", "09").err())
                    .contains("Several sandboxes are running: 09-drift, 09-drift-again.")
                    .doesNotContain("13-index");
            assertThat(ride.run("postgres", "stop", "--name", "14").err())
                    .contains("There is no sandbox named '14'.", "Running: 09-drift, 09-drift-again, 13-index.");
        }

        @ParameterizedTest
        @ValueSource(strings = {"hint", "timeline", "postmortem"})
        void without_any_sandbox_the_way_to_one_is_told(String command) {
            var result = ride.run("postgres", command);
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err())
                    .containsPattern("No sandbox is running.|Nothing was played yet.")
                    .contains("ride postgres start");
        }
    }
}
