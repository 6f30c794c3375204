package dev.ride.runner.session;

import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Address;
import dev.ride.runner.sandbox.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SessionsTest {
    private static final Instant NOW = Instant.parse("2026-06-02T09:12:44Z");

    @TempDir
    Path folder;

    private Sessions sessions;

    @BeforeEach
    void open_home() {
        sessions = new Sessions(Home.at(folder));
    }

    @Test
    void a_session_is_read_back_as_it_was_saved() {
        Session saved;
        try (var held = begin("drift")) {
            held.save(held.session().readyAt(NOW.plusSeconds(1), new Address("127.0.0.1", 5500)));
            held.save(held.session()
                    .work()
                    .taking(2)
                    .answering(Map.of("which-tenants", List.of("tenant_b")))
                    .submitting(submission(1, 25, false, false)));
            saved = held.session();
        }
        assertThat(new Sessions(Home.at(folder)).all()).containsExactly(saved);
        assertThat(saved.work().hintsTaken()).isEqualTo(2);
        assertThat(saved.place().logins().trainee().password()).isEqualTo("secret");
    }

    @Test
    void nobody_else_may_read_the_passwords() throws IOException {
        begin("drift").close();
        var file = folder.resolve("sessions/20260602-091244-drift/session.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void a_second_session_of_the_same_name_is_refused_while_the_first_is_open() {
        begin("drift").close();
        assertThatThrownBy(() -> begin("drift", 1))
                .isInstanceOf(RideException.class)
                .hasMessageContaining("'drift' is there already");
        assertThatThrownBy(() -> begin("drift"))
                .isInstanceOf(RideException.class)
                .hasMessage("Another command is just starting the sandbox 'drift', or has started it.");
    }

    @Test
    void a_name_is_free_again_after_its_session_has_ended() {
        try (var held = begin("drift")) {
            held.save(held.session().endedAt(NOW));
        }
        begin("drift").close();
        assertThat(sessions.all())
                .extracting(Session::id)
                .containsExactly("20260602-091244-drift", "20260602-091244-drift-2");
        assertThat(sessions.open()).hasSize(1);
    }

    @Test
    void who_asks_for_open_sessions_reads_none_that_have_ended() throws IOException {
        try (var held = begin("drift")) {
            held.save(held.session().endedAt(NOW));
        }
        var past = folder.resolve("sessions/20260602-091244-drift");
        Files.writeString(past.resolve("session.json"), "{");
        assertThat(sessions.open()).isEmpty();
        begin("drift").close();
        assertThatThrownBy(sessions::all).hasMessageContaining("cannot be read");
    }

    @Test
    void a_session_that_ended_when_the_command_was_killed_is_not_open() throws IOException {
        try (var held = begin("drift")) {
            held.save(held.session().endedAt(NOW));
        }
        Files.delete(folder.resolve("sessions/20260602-091244-drift/ended"));
        assertThat(sessions.open()).isEmpty();
    }

    @Test
    void others_are_open_beside_a_session_if_they_have_other_names() {
        var drift = begin("drift");
        drift.close();
        assertThat(sessions.openBeside(drift.session())).isFalse();
        begin("drift-2").close();
        assertThat(sessions.openBeside(drift.session())).isTrue();
    }

    @Test
    void a_name_that_another_begins_with_is_its_own() {
        begin("drift-2").close();
        assertThat(sessions.openNamed("drift")).isEmpty();
        begin("drift").close();
        assertThat(sessions.openNamed("drift")).map(Session::name).hasValue("drift");
    }

    @Test
    void without_a_name_the_only_open_session_is_meant() {
        begin("drift").close();
        assertThat(sessions.theOpen(Optional.empty()).name()).isEqualTo("drift");
    }

    @Test
    void without_a_name_several_open_sessions_are_named() {
        begin("one").close();
        begin("two").close();
        assertThatThrownBy(() -> sessions.theOpen(Optional.empty())).isInstanceOfSatisfying(RideException.class, e -> {
            assertThat(e.kind()).isEqualTo(RideException.Cause.BAD_INPUT);
            assertThat(e).hasMessageContaining("one, two");
        });
        assertThat(sessions.theOpen(Optional.of("two")).name()).isEqualTo("two");
    }

    @Test
    void who_is_called_so_goes_before_those_whose_names_begin_so() {
        try (var held = begin("shop")) {
            held.save(held.session().endedAt(NOW));
        }
        begin("shop-two").close();
        assertThat(sessions.latest(Optional.of("shop")).name()).isEqualTo("shop");
        assertThat(sessions.latest(Optional.of("shop-")).name()).isEqualTo("shop-two");
        begin("shop-three").close();
        assertThatThrownBy(() -> sessions.latest(Optional.of("shop-")))
                .hasMessage("Several sandboxes are running: shop-three, shop-two.");
        assertThatThrownBy(() -> sessions.latest(Optional.of("store")))
                .hasMessage("There was never a sandbox named 'store'.");
    }

    @Test
    void the_variant_of_a_scenario_is_the_one_being_played() {
        assertThat(sessions.variantPlayed(subject -> true)).isZero();
        begin("one", 2).close();
        assertThat(sessions.variantPlayed(subject -> true)).isEqualTo(2);
        assertThat(sessions.variantPlayed(subject -> false)).isZero();

        begin("two", 3).close();
        assertThatThrownBy(() -> sessions.variantPlayed(subject -> true))
                .hasMessageContaining("different variants: 2, 3");
    }

    @Test
    void a_name_that_could_leave_the_folder_is_refused() {
        assertThatThrownBy(() -> begin("../drift")).hasMessageContaining("can not be a sandbox's name");
    }

    @Test
    void two_commands_never_hold_the_same_session() {
        try (var held = begin("drift")) {
            var impatient = new Sessions(Home.at(folder), Duration.ofMillis(50));
            assertThatThrownBy(() -> impatient.hold(held.session()))
                    .hasMessageContaining("Another ride command is busy");
        }
        sessions.hold(sessions.theOpen(Optional.empty())).close();
    }

    @Test
    void who_waited_for_a_session_that_was_ended_meanwhile_is_told() {
        var open = begun("drift");
        try (var held = sessions.holdOpen(open)) {
            held.save(held.session().endedAt(NOW));
        }
        assertThat(sessions.holdIfOpen(open)).isEmpty();
        assertThatThrownBy(() -> sessions.holdOpen(open))
                .isInstanceOf(RideException.class)
                .hasMessageContaining("'drift' was stopped meanwhile");
        sessions.hold(open).close();
    }

    @Test
    void who_waited_for_a_session_that_was_discarded_meanwhile_is_told() {
        var open = begun("drift");
        try (var held = sessions.holdOpen(open)) {
            held.discard();
        }
        assertThat(sessions.holdIfOpen(open)).isEmpty();
        assertThatThrownBy(() -> sessions.hold(open)).hasMessageContaining("'drift' was stopped meanwhile");
        assertThat(sessions.interrupted(open)).isFalse();
        assertThat(sessions.busy(open)).isFalse();
    }

    @Test
    void sessions_are_read_while_others_are_discarded() throws Exception {
        begin("stays").close();
        var others = CompletableFuture.runAsync(() -> IntStream.range(0, 100).forEach(i -> {
            try (var held = begin("goes")) {
                held.discard();
            }
        }));
        for (var i = 0; i < 200; i++) {
            assertThat(sessions.all()).extracting(Session::name).contains("stays");
        }
        others.join();
        assertThat(sessions.all()).hasSize(1);
    }

    @Test
    void a_session_that_cannot_be_read_is_not_kept_from_others() throws IOException {
        var open = begun("drift");
        var file = folder.resolve("sessions/20260602-091244-drift/session.json");
        var whole = Files.readString(file);
        Files.writeString(file, "{");
        assertThatThrownBy(() -> sessions.hold(open)).hasMessageContaining("cannot be read");
        Files.writeString(file, whole);
        new Sessions(Home.at(folder), Duration.ofMillis(50)).hold(open).close();
    }

    @Test
    void one_that_was_never_ready_is_of_no_use_and_why_is_told() {
        try (var held = begin("drift")) {
            assertThat(sessions.interrupted(held.session())).isFalse();
            assertThatThrownBy(() -> sessions.theReady(Optional.empty())).hasMessageContaining("is being started");
        }
        assertThat(sessions.interrupted(sessions.theOpen(Optional.empty()))).isTrue();
        assertThatThrownBy(() -> sessions.holdReady(Optional.empty()))
                .hasMessage("The start of the sandbox 'drift' was interrupted.");
    }

    @Test
    void one_that_has_become_ready_since_it_was_read_was_not_interrupted() {
        var unready = begun("drift");
        try (var held = sessions.hold(unready)) {
            held.save(held.session().readyAt(NOW, new Address("127.0.0.1", 5500)));
        }
        assertThat(sessions.interrupted(unready)).isFalse();
    }

    private Session begun(String name) {
        try (var held = begin(name)) {
            return held.session();
        }
    }

    @Test
    void a_torn_session_file_is_named() throws IOException {
        begin("drift").close();
        Files.writeString(folder.resolve("sessions/20260602-091244-drift/session.json"), "{\"format\": 1,");
        assertThatThrownBy(() -> sessions.all())
                .isInstanceOf(RideException.class)
                .hasMessageContaining("20260602-091244-drift");
    }

    @Test
    void the_best_submission_is_the_earliest_of_the_best_before_the_postmortem() {
        var work = Work.NONE
                .submitting(submission(1, 30, false, false))
                .submitting(submission(2, 20, true, false))
                .submitting(submission(3, 20, true, false))
                .submitting(submission(4, 40, true, true));
        assertThat(work.bestUnspoilt().map(ScoredSubmission::number)).contains(2);
        assertThat(work.first().map(ScoredSubmission::number)).contains(1);
    }

    private HeldSession begin(String name) {
        return begin(name, 0);
    }

    private HeldSession begin(String name, int variant) {
        return sessions.begin(
                new Session.Subject("stage-09/09-drift", "Drift", variant, "abc", "/packs/own"),
                new Place(
                        name,
                        "embedded",
                        "bake",
                        null,
                        List.of("tenant_a"),
                        new Logins(
                                new Login("trainee", "secret"),
                                List.of(new Login("app", "secret")),
                                new Login("scorer", "secret"))),
                NOW);
    }

    private static ScoredSubmission submission(int number, int detect, boolean solved, boolean postmortemSeen) {
        return new ScoredSubmission(number, NOW, detect, 0, 0, solved, false, 0, postmortemSeen);
    }
}
