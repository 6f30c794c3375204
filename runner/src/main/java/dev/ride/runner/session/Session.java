package dev.ride.runner.session;

import dev.ride.runner.sandbox.Address;
import java.time.Instant;

/**
 * One trainee's run of one scenario.
 *
 * @param id the name of its folder
 * @param ready when its sandbox answered for the first time; null while it is being started
 * @param reset the reset that has begun and is not known to have ended; null where none has
 * @param ended when its sandbox was removed; null before
 */
public record Session(
        int format,
        String id,
        Subject subject,
        Place place,
        Instant started,
        Instant ready,
        Reset reset,
        Instant ended,
        Work work) {
    static final int FORMAT = 1;

    /**
     * What is played.
     *
     * @param pack the folder of the pack it came from
     */
    public record Subject(String scenario, String title, int variant, String version, String pack) {}

    /**
     * What tells later whether a reset happened that was killed.
     *
     * @param before the sandbox's generation when it began
     */
    public record Reset(String before, Instant begun) {}

    /** A session whose sandbox is still to be made. */
    static Session begun(String id, Subject subject, Place place, Instant started) {
        return new Session(FORMAT, id, subject, place, started, null, null, null, Work.NONE);
    }

    public Session readyAt(Instant moment, Address address) {
        return new Session(format, id, subject, place.at(address), started, moment, reset, ended, work);
    }

    public Session endedAt(Instant moment) {
        return new Session(format, id, subject, place, started, ready, null, moment, work);
    }

    /** @param begun null where it has ended */
    public Session resetting(Reset begun) {
        return new Session(format, id, subject, place, started, ready, begun, ended, work);
    }

    public Session with(Work done) {
        return new Session(format, id, subject, place, started, ready, reset, ended, done);
    }

    public String name() {
        return place.sandbox();
    }

    /** The command that brings the sandbox back, or finishes its start, whatever else is open and whichever pack it is of. */
    public String startAgain() {
        return "ride postgres start " + subject.scenario() + " --name " + name();
    }

    public boolean open() {
        return ended == null;
    }
}
