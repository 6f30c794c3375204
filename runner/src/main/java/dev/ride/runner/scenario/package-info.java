/**
 * Packs and the scenarios in them: the records of the file format, loading them strictly, drawing a variant, checking
 * them without a server. Knows the rubric of scoring, since a scenario carries one; knows no server.
 */
package dev.ride.runner.scenario;
