/**
 * Real databases held against a reference: targets, their ledgers, the report, readiness. It only ever reads. Knows the
 * schema room of scoring and the ground; knows no scenario, and no sandbox but the scratch server that it is handed.
 */
package dev.ride.runner.drift;
