/**
 * The collector: what becomes evidence at submission, and the baselines that are taken for it at baking. Reads a server
 * whose every object may be hostile: data only from relations whose kind was checked, with settings of its own, in
 * bounded time. May know everything below it, and knows nothing of rubrics' verdicts.
 */
package dev.ride.runner.recorder.collector;
