package dev.ride.runner.scenario.check;

/** One thing that a scenario is checked for. */
@FunctionalInterface
interface Rule {
    void check(Subject subject);
}
