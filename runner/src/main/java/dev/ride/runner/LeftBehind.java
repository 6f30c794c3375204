package dev.ride.runner;

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
record LeftBehind(Sessions sessions, List<Engine> engines) {
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

    /** @param removed told of each thing when it is gone */
    void remove(Consumer<String> removed) {
        for (var engine : engines) {
            var halfMade = engine.leftovers();
            engine.sweep();
            halfMade.forEach(name -> removed.accept(engine.name() + " " + name));
            strays(engine).forEach(stray -> {
                stray.remove();
                removed.accept(named(stray));
            });
        }
        interrupted().forEach(session -> discard(session, removed));
        TrialFolder.abandoned().forEach(folder -> {
            folder.delete();
            removed.accept(named(folder));
        });
    }

    /** It may have become ready, or be begun anew, while its turn was waited for. */
    private void discard(Session session, Consumer<String> removed) {
        sessions.holdIfOpen(session).ifPresent(found -> {
            try (var held = found) {
                if (held.session().ready() == null) {
                    held.discard();
                    removed.accept(named(session));
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
