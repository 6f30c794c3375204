package dev.ride.runner.session;

import dev.ride.runner.sandbox.Address;
import dev.ride.runner.sandbox.Login;
import java.time.Instant;
import java.util.List;

/**
 * One trainee's run of one scenario.
 *
 * @param id the name of its folder
 * @param ready when its sandbox answered for the first time; null while it is being started
 * @param ended when its sandbox was removed; null before
 */
public record Session(
        int format, String id, Subject subject, Place place, Instant started, Instant ready, Instant ended, Work work) {
    static final int FORMAT = 1;

    /**
     * What is played.
     *
     * @param pack the folder of the pack it came from
     */
    public record Subject(String scenario, String title, int variant, String version, String pack) {}

    /**
     * Where it is played.
     *
     * @param databases the first is the one meant where none is named
     */
    public record Place(
            String sandbox,
            String engine,
            String bake,
            Address address,
            List<String> databases,
            Login trainee,
            List<Login> applications,
            Login scorer) {
        public Place {
            databases = List.copyOf(databases);
            applications = List.copyOf(applications);
        }
    }

    /** A session whose sandbox is still to be made. */
    static Session begun(String id, Subject subject, Place place, Instant started) {
        return new Session(FORMAT, id, subject, place, started, null, null, Work.NONE);
    }

    public Session readyAt(Instant moment) {
        return new Session(format, id, subject, place, started, moment, ended, work);
    }

    public Session endedAt(Instant moment) {
        return new Session(format, id, subject, place, started, ready, moment, work);
    }

    public Session with(Work done) {
        return new Session(format, id, subject, place, started, ready, ended, done);
    }

    public String name() {
        return place.sandbox();
    }

    public boolean open() {
        return ended == null;
    }
}
