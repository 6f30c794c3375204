/**
 * The file format as one thing, read off the records: what a YAML tree must look like, checked node by node before it is
 * bound, and written as JSON Schema and as the reference. Knows records by reflection only, and no scenario.
 */
package dev.ride.runner.scenario.shape;
