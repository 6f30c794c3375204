package dev.ride.runner.proof;

import dev.ride.runner.ground.Parting;
import dev.ride.runner.ground.Parting.Hold;
import dev.ride.runner.ground.Progress;
import dev.ride.runner.ground.Undo;
import dev.ride.runner.sandbox.Bake;
import dev.ride.runner.sandbox.Engine;
import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.session.Baking;
import dev.ride.runner.session.LiveSandbox;
import dev.ride.runner.session.Logins;
import dev.ride.runner.session.OpenSandbox;
import dev.ride.runner.session.SessionFolder;
import java.time.Instant;

/** Gives fresh sandboxes of one scenario, for one trial each. The bake is made before the first. */
public final class Trials {
    private final Engine engine;
    private final Scenario scenario;
    private final Bake bake;
    private final boolean own;

    public Trials(Engine engine, Scenario scenario, Progress progress) {
        var begun = Instant.now();
        this.engine = engine;
        this.scenario = scenario;
        this.bake = Baking.bake(engine, scenario, progress);
        this.own = !bake.made().isBefore(begun);
    }

    /**
     * Drops the bake if it was made for these trials and is of a variant that nobody starts unasked, unless somebody's
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
            return trial(TrialName.next(), hold);
        } catch (RuntimeException | Error e) {
            hold.close();
            throw e;
        }
    }

    private Trial trial(String name, Hold hold) {
        var folder = TrialFolder.of(name);
        try {
            var events = new SessionFolder(folder.path());
            var open = OpenSandbox.create(engine, bake, name, 0, Logins.fresh(scenario), events, Progress.SILENT);
            return new Trial(scenario, new LiveSandbox(scenario, open), folder, hold);
        } catch (RuntimeException | Error e) {
            Undo.after(e, folder::delete);
            throw e;
        }
    }
}
