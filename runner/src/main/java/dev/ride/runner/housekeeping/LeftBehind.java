package dev.ride.runner.housekeeping;

import dev.ride.runner.proof.TrialFolder;
import dev.ride.runner.proof.TrialName;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.session.Session;
import dev.ride.runner.session.Sessions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What killed commands left behind and no session claims.
 *
 * @param engines those that can be asked
 */
public record LeftBehind(Sessions sessions, List<Engine> engines) {
    /** Each by a name that a person can look up. */
    List<String> names() {
        var found = new ArrayList<String>();
        for (var engine : engines) {
            engine.leftovers().forEach(name -> found.add(engine.name() + " " + name));
            strays(engine).forEach(stray -> found.add(named(stray)));
        }
        interrupted().forEach(session -> found.add(named(session)));
        TrialFolder.abandoned().forEach(folder -> found.add(named(folder)));
        return found;
    }

    /** @param told of each thing what came of it */
    public void remove(Consumer<Cleared> told) {
        for (var engine : engines) {
            sweep(engine, told);
            strays(engine).forEach(stray -> told.accept(Cleared.by(stray::remove, named(stray))));
        }
        interrupted().forEach(session -> discard(session, told));
        TrialFolder.abandoned().forEach(folder -> told.accept(Cleared.by(folder::delete, named(folder))));
    }

    /** An engine clears away all that it left half made at once. */
    private static void sweep(Engine engine, Consumer<Cleared> told) {
        var halfMade = engine.leftovers();
        var failure = Cleared.failure(engine::sweep);
        var still = failure.isEmpty() ? List.<String>of() : engine.leftovers();
        halfMade.forEach(name ->
                told.accept(new Cleared(engine.name() + " " + name, failure.filter(why -> still.contains(name)))));
    }

    /** It may have become ready, or be begun anew, while its turn was waited for. */
    private void discard(Session session, Consumer<Cleared> told) {
        sessions.holdIfOpen(session).ifPresent(found -> {
            try (var held = found) {
                if (held.session().ready() == null) {
                    told.accept(Cleared.by(held::discard, named(session)));
                }
            }
        });
    }

    /** Sandboxes that no session knows and no trial is made in. */
    private List<Sandbox> strays(Engine engine) {
        // before the sessions, or one that is begun in between would be taken for a stray
        var sandboxes = engine.sandboxes();
        var claimed = sessions.open().stream()
                .filter(session -> session.place().engine().equals(engine.name()))
                .filter(session -> !sessions.interrupted(session))
                .map(Session::name)
                .collect(Collectors.toSet());
        return sandboxes.stream()
                .filter(sandbox -> !claimed.contains(sandbox.name()) && !TrialName.inUse(sandbox.name()))
                .toList();
    }

    private List<Session> interrupted() {
        return sessions.open().stream().filter(sessions::interrupted).toList();
    }

    private static String named(Sandbox stray) {
        return stray.engine() + " sandbox " + stray.name();
    }

    private static String named(Session interrupted) {
        return "session " + interrupted.id();
    }

    private static String named(TrialFolder abandoned) {
        return "folder " + abandoned.path();
    }
}
