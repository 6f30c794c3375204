package dev.ride.runner;

import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.session.Session;

/**
 * A sandbox that is up after a start.
 *
 * @param how one line: which engine and why, or that it was there before
 */
public record Started(Scenario scenario, Session session, String how) {}
