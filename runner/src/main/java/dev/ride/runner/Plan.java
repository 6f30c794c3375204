package dev.ride.runner;

import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.scenario.ScenarioFolder;
import dev.ride.runner.session.Baking;
import dev.ride.runner.session.Logins;
import dev.ride.runner.session.Place;
import dev.ride.runner.session.Session;
import dev.ride.runner.session.Sessions;
import java.util.List;
import java.util.Optional;

/** What a sandbox is started from: told by the scenario, or by the session that played it last. */
record Plan(Session.Subject subject, Bake bake, List<String> databases, Logins logins) {
    static Plan of(ScenarioFolder folder, Scenario scenario, Bake bake) {
        return new Plan(
                Library.subject(folder, scenario), bake, scenario.manifest().databases(), Logins.fresh(scenario));
    }

    /** The plan that was followed last; empty where it never was, or its bake is gone. */
    static Optional<Plan> asLastTime(Sessions sessions, ScenarioFolder folder, int variant, Engine engine) {
        return sessions.newestFirst()
                .filter(session -> Library.isOf(session.subject(), folder)
                        && session.subject().variant() == variant
                        && session.place().engine().equals(engine.name()))
                .findFirst()
                .flatMap(session -> engine.baked(session.place().bake()).map(bake -> asIn(session, bake)));
    }

    private static Plan asIn(Session session, Bake bake) {
        var place = session.place();
        return new Plan(
                session.subject(), bake, place.databases(), place.logins().renewed());
    }

    /** Whether the scenario, as it is now, would be started from the same; databases and roles are part of its bake. */
    boolean suits(ScenarioFolder folder, Scenario scenario, Engine engine) {
        return subject.equals(Library.subject(folder, scenario)) && Baking.isStill(bake.hash(), engine, scenario);
    }

    Place place(String sandbox, Engine engine) {
        return new Place(sandbox, engine.name(), bake.hash(), null, databases, logins);
    }
}
