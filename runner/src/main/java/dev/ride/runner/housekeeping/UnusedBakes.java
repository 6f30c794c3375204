package dev.ride.runner.housekeeping;

import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.session.Sessions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Bakes that no open session and no sandbox was made from.
 *
 * @param engines those that can be asked
 */
public record UnusedBakes(Sessions sessions, List<Engine> engines) {
    public List<Pruned> drop() {
        var pruned = new ArrayList<Pruned>();
        for (var engine : engines) {
            var claimed = Stream.concat(
                            engine.sandboxes().stream().map(Sandbox::bake),
                            sessions.open().stream()
                                    .map(session -> session.place().bake()))
                    .collect(Collectors.toSet());
            engine.bakes().stream()
                    .filter(bake -> !claimed.contains(bake.hash()))
                    .map(bake -> drop(engine, bake))
                    .forEach(pruned::add);
        }
        return pruned;
    }

    /** One that has come to be used meanwhile is no reason to keep the others. */
    private static Pruned drop(Engine engine, Bake bake) {
        try {
            engine.drop(bake);
            return new Pruned(bake, Optional.empty());
        } catch (RideException e) {
            return new Pruned(bake, Optional.of(e.getMessage()));
        }
    }
}
