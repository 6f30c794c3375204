package dev.ride.runner;

import dev.ride.runner.session.Session;
import java.util.Optional;

/**
 * What came of stopping one session.
 *
 * @param ended whether it has ended
 * @param note what is left to be done, or why it has not ended; empty where all is done
 */
public record Stopped(Session session, boolean ended, Optional<String> note) {}
