package dev.ride.runner.proof;

import dev.ride.runner.ground.Maker;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Names of sandboxes that no session has: they tell whose they are, so that those of a killed run are known. */
public final class TrialName {
    private static final String PREFIX = "proof-";
    private static final Pattern PATTERN = Pattern.compile(PREFIX + Maker.WORD + "-\\d+");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TrialName() {}

    /** One that no other trial has. */
    static String next() {
        return PREFIX + Maker.word() + "-" + NUMBER.incrementAndGet();
    }

    /** Whether that is the name of a trial. */
    static boolean names(String text) {
        return PATTERN.matcher(text).matches();
    }

    /** Whether that is the name of a trial, and the process that made it lives. */
    public static boolean inUse(String name) {
        var trial = PATTERN.matcher(name);
        return trial.matches() && Maker.lives(trial);
    }
}
