/**
 * Files of a pack as text that nobody vouches for: read within bounds and never outside the pack, YAML as a tree that
 * knows its places, placeholders and name patterns filled in, and what was found wrong. Knows nothing of scenarios.
 */
package dev.ride.runner.scenario.source;
