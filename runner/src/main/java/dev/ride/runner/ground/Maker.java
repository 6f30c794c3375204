package dev.ride.runner.ground;

import java.time.Duration;
import java.time.Instant;
import java.util.regex.Matcher;

/**
 * The process that makes something, in a word that goes into the name of what it makes: its number, and when it began, since
 * the system gives numbers out again.
 */
public final class Maker {
    /** The word, as part of a pattern for names. */
    public static final String WORD = "(?<process>\\d{1,18})-(?<began>[0-9a-z]{1,12})";

    private static final int DIGITS = 36;

    /** By so much a clock that was set may move the beginning; no number is given out again so soon. */
    private static final Duration DOUBT = Duration.ofMinutes(1);

    private Maker() {}

    /** The word for this process. */
    public static String word() {
        var process = ProcessHandle.current();
        return process.pid() + "-" + Long.toString(began(process).getEpochSecond(), DIGITS);
    }

    /**
     * Whether the process lives that made what is named so.
     *
     * @param name matched by a pattern with {@link #WORD} in it
     */
    public static boolean lives(Matcher name) {
        var noted = Instant.ofEpochSecond(Long.parseLong(name.group("began"), DIGITS));
        return ProcessHandle.of(Long.parseLong(name.group("process")))
                .filter(ProcessHandle::isAlive)
                .filter(process -> !began(process).isAfter(noted.plus(DOUBT)))
                .isPresent();
    }

    /** Some systems do not tell; then the number alone decides. */
    private static Instant began(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
