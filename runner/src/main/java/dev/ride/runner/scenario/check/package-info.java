/**
 * What can be said of a scenario without a server: references that lead nowhere, points that do not add up, a brief that
 * gives the answer away, proofs that prove nothing, stray files. Knows scenarios and their files.
 */
package dev.ride.runner.scenario.check;
