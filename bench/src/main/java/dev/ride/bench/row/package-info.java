/**
 * One small class for each thing that is measured: what the user waits for, beside the least that the same work costs.
 */
package dev.ride.bench.row;
