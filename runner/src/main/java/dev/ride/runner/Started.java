package dev.ride.runner;

import dev.ride.runner.scenario.Scenario;
import dev.ride.runner.session.Session;

/**
 * A sandbox that is up after a start.
 *
 * @param how one line: which engine and why, or that it was there before
 * @param alone whether no other is open, so that commands need not name it
 */
public record Started(Scenario scenario, Session session, String how, boolean alone) {}
