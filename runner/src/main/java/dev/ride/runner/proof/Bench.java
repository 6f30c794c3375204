package dev.ride.runner.proof;

import dev.ride.runner.ground.Parting;
import dev.ride.runner.ground.Parting.Hold;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.RideException;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.session.LiveSandbox;
import dev.ride.runner.session.Logins;
import dev.ride.runner.session.OpenSandbox;
import dev.ride.runner.session.SessionFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives fresh sandboxes of one scenario, for one trial each. The bake is made before the first. */
public final class Bench {
    /** Names of sandboxes begin with it, so that leftovers of a killed run are known for what they are. */
    public static final String PREFIX = "proof-";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Engine engine;
    private final Scenario scenario;
    private final Bake bake;
    private final boolean own;

    public Bench(Engine engine, Scenario scenario, Progress progress) {
        var begun = Instant.now();
        this.engine = engine;
        this.scenario = scenario;
        this.bake = LiveSandbox.bake(engine, scenario, progress);
        this.own = !bake.made().isBefore(begun);
    }

    /**
     * Drops the bake if it was made for this bench and is of a variant that nobody starts unasked, unless somebody's
     * sandbox has come to be made from it: else proofs would fill the disk.
     */
    void clear() {
        boolean used =
                engine.sandboxes().stream().anyMatch(sandbox -> sandbox.bake().equals(bake.hash()));
        if (own && scenario.variant() != 0 && !used) {
            engine.drop(bake);
        }
    }

    /** A sandbox as it is found by a trainee; whoever asked for it closes it, or the end of the program does. */
    public Trial trial() {
        var hold = Parting.hold();
        try {
            return trial(PREFIX + ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet(), hold);
        } catch (RuntimeException | Error e) {
            hold.close();
            throw e;
        }
    }

    private Trial trial(String name, Hold hold) {
        try {
            var folder = new SessionFolder(Files.createTempDirectory("ride-" + name));
            var open = OpenSandbox.create(engine, bake, name, 0, Logins.fresh(scenario), folder, Progress.SILENT);
            return new Trial(scenario, new LiveSandbox(scenario, open), folder.path(), hold);
        } catch (IOException e) {
            throw RideException.environment(
                    "No temporary folder can be made: " + e.getMessage(), "Free some space in /tmp.", e);
        }
    }
}
