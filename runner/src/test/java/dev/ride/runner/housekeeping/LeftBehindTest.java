package dev.ride.runner.housekeeping;

import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.session.Sessions;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The engine and the sandboxes are made up: none can be had that refuses to go whoever asks. */
class LeftBehindTest {
    private static final RideException STUCK = RideException.environment("The disk is broken.", "Mend it.");

    @TempDir
    private Path folder;

    private final List<String> gone = new ArrayList<>();

    @Test
    void what_cannot_be_removed_is_told_and_keeps_nothing_else() {
        var engine = engine(List.of(stuck("a"), removable("b")), () -> {});

        assertThat(cleared(engine))
                .contains(
                        new Cleared("embedded half", Optional.empty()),
                        new Cleared("embedded sandbox a", Optional.of("The disk is broken.")),
                        new Cleared("embedded sandbox b", Optional.empty()));
        assertThat(gone).containsExactly("b");
    }

    @Test
    void an_engine_that_cannot_sweep_keeps_no_stray() {
        var engine = engine(List.of(removable("b")), () -> {
            throw STUCK;
        });

        assertThat(cleared(engine))
                .contains(
                        new Cleared("embedded half", Optional.of("The disk is broken.")),
                        new Cleared("embedded sandbox b", Optional.empty()));
    }

    private List<Cleared> cleared(Engine engine) {
        var told = new ArrayList<Cleared>();
        new LeftBehind(new Sessions(Home.at(folder)), List.of(engine)).remove(told::add);
        return told;
    }

    private static Sandbox stuck(String name) {
        return sandbox(name, () -> {
            throw STUCK;
        });
    }

    private Sandbox removable(String name) {
        return sandbox(name, () -> gone.add(name));
    }

    private static Sandbox sandbox(String name, Runnable removal) {
        return answering(Sandbox.class, Map.of("name", () -> name, "engine", () -> "embedded", "remove", () -> {
            removal.run();
            return null;
        }));
    }

    private static Engine engine(List<Sandbox> sandboxes, Runnable sweeping) {
        return answering(
                Engine.class,
                Map.of(
                        "name", () -> "embedded",
                        "sandboxes", () -> sandboxes,
                        "leftovers", () -> List.of("half"),
                        "sweep",
                                () -> {
                                    sweeping.run();
                                    return null;
                                }));
    }

    private static <T> T answering(Class<T> type, Map<String, Supplier<Object>> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, given) -> answers.get(method.getName()).get()));
    }
}
