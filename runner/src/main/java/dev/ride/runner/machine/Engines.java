package dev.ride.runner.machine;

import dev.ride.runner.ground.Home;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.sandbox.Sandbox;
import dev.ride.runner.sandbox.docker.DockerEngine;
import dev.ride.runner.sandbox.embedded.EmbeddedEngine;
import dev.ride.runner.session.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The engines of this machine. None is touched before somebody asks for it. */
public final class Engines {
    static final String AUTO = "auto";
    static final String DOCKER = DockerEngine.NAME;
    public static final String EMBEDDED = EmbeddedEngine.NAME;

    private final Home home;
    private final Map<String, String> environment;

    public Engines(Home home, Map<String, String> environment) {
        this.home = home;
        this.environment = environment;
    }

    /**
     * An engine, and why it was taken.
     *
     * @param why one clause, for the line that says so
     */
    public record Choice(Engine engine, String why) {}

    /** The engine of that name, or with {@code auto} Docker where it can be used and else the embedded one. */
    public Choice choose(String wanted) {
        if (!wanted.equals(AUTO)) {
            return new Choice(named(wanted), "as asked for");
        }
        var docker = named(DOCKER);
        var availability = docker.availability();
        return availability.usable()
                ? new Choice(docker, availability.reason())
                : new Choice(named(EMBEDDED), "no Docker: " + clause(availability.reason()));
    }

    /** Whether who wants that one can be given this one. */
    public static boolean mayBe(String wanted, String engine) {
        return wanted.equals(AUTO) || wanted.equals(engine);
    }

    /** Without the full stop of a sentence. */
    private static String clause(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    public Engine named(String name) {
        return switch (name) {
            case DOCKER -> new DockerEngine(home, new Settings(home, environment).image());
            case EMBEDDED -> new EmbeddedEngine(home);
            default ->
                throw RideException.badInput("There is no engine '" + name + "'.", "Choose auto, docker or embedded.");
        };
    }

    public List<Engine> all() {
        return List.of(named(DOCKER), named(EMBEDDED));
    }

    /** Those that can run sandboxes here. */
    public List<Engine> usable() {
        return all().stream().filter(engine -> engine.availability().usable()).toList();
    }

    /**
     * What can be seen of a sandbox.
     *
     * @param sandbox empty where it is gone, or out of reach
     * @param unreachable why its engine does not answer; empty where it does
     */
    public record Sight(Optional<Sandbox> sandbox, Optional<RideException> unreachable) {}

    /** The sandbox at that place, for those who can do something without it. Embedded ones are always in reach. */
    public Sight look(Place place) {
        try {
            return new Sight(sandbox(place), Optional.empty());
        } catch (RideException e) {
            if (!place.engine().equals(DOCKER)) {
                throw e;
            }
            return new Sight(Optional.empty(), Optional.of(e));
        }
    }

    /** What the sandbox at that place was made from; empty when it was dropped. */
    public Optional<Bake> bake(Place place) {
        return named(place.engine()).bakes().stream()
                .filter(bake -> bake.hash().equals(place.bake()))
                .findFirst();
    }

    /** The sandbox at that place, up or down; empty when somebody removed it. */
    public Optional<Sandbox> sandbox(Place place) {
        return named(place.engine()).sandboxes().stream()
                .filter(sandbox -> sandbox.name().equals(place.sandbox()))
                .findFirst();
    }
}
