package dev.ride.runner;

import dev.ride.scoring.Scorecard;

/**
 * A scorecard made again from its evidence.
 *
 * @param scenarioChanged whether the scenario is another than the one the evidence was collected for
 */
public record Rescored(Scorecard card, boolean scenarioChanged) {}
