/**
 * Sandboxes: the engines that run them, the recipe that bakes one from a scenario, the script runner that applies SQL
 * files to one. May know scenarios; the two engines below know nothing of each other, and nothing here knows what is
 * recorded or scored.
 */
package dev.ride.runner.sandbox;
