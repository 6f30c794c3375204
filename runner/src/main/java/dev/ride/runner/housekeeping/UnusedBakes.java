package dev.ride.runner.housekeeping;

import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.session.Sessions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bakes that no open session and no sandbox was made from.
 *
 * @param engines those that can be asked
 */
public record UnusedBakes(Sessions sessions, List<Engine> engines) {
    public List<Cleared> drop() {
        var cleared = new ArrayList<Cleared>();
        for (var engine : engines) {
            var claimed = Stream.concat(
                            engine.sandboxes().stream().map(Sandbox::bake),
                            sessions.open().stream()
                                    .map(session -> session.place().bake()))
                    .collect(Collectors.toSet());
            engine.bakes().stream()
                    .filter(bake -> !claimed.contains(bake.hash()))
                    .map(bake -> drop(engine, bake))
                    .forEach(cleared::add);
        }
        return cleared;
    }

    private static Cleared drop(Engine engine, Bake bake) {
        return Cleared.by(() -> engine.drop(bake), "the " + bake.engine() + " bake of " + bake.title());
    }
}
