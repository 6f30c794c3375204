package dev.ride.cli;

import dev.ride.runner.ground.Home;
import dev.ride.runner.sandbox.Address;
import dev.ride.runner.sandbox.Login;
import dev.ride.runner.session.HeldSession;
import dev.ride.runner.session.Logins;
import dev.ride.runner.session.Place;
import dev.ride.runner.session.Session;
import dev.ride.runner.session.Sessions;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A home with sessions in it whose sandboxes nobody started, for the commands that need no server. */
final class PlayedHome {
    static final Instant STARTED = Instant.parse("2026-06-02T09:12:44Z");
    /** Nothing listens there: it is reserved and never handed out. */
    private static final int DEAD_PORT = 1;

    private final Sessions sessions;

    PlayedHome(Path folder) {
        this.sessions = new Sessions(Home.at(folder));
    }

    /** An open, ready session with three hints; whoever takes it closes it. */
    HeldSession begin(String name) {
        return begin(name, "stage-09/09-drift", Path.of("/packs/own"));
    }

    /** The same of that scenario in that pack. */
    HeldSession begin(String name, String scenario, Path pack) {
        return begin(name, scenario, 0, pack);
    }

    /** The same in that variant. */
    HeldSession begin(String name, String scenario, int variant, Path pack) {
        var held = start(name, scenario, variant, pack);
        held.folder().writeHints(List.of("## Where\nLook *there*.", "Look `here`.", "Do this."));
        held.save(held.session().readyAt(STARTED.plusSeconds(1), new Address("127.0.0.1", DEAD_PORT)));
        return held;
    }

    /** One that has just begun; closed so, it is one whose start was killed. */
    HeldSession start(String name) {
        return start(name, "stage-09/09-drift", 0, Path.of("/packs/own"));
    }

    private HeldSession start(String name, String scenario, int variant, Path pack) {
        return sessions.begin(
                new Session.Subject(scenario, "Drift", variant, "v1", pack.toString()),
                new Place(
                        name,
                        "embedded",
                        "bake",
                        null,
                        List.of("tenant_a", "tenant_b"),
                        new Logins(
                                new Login("trainee", "it's secret"),
                                List.of(new Login("shop_app", "s3cret")),
                                new Login("scorer", "hidden"))),
                STARTED);
    }
}
