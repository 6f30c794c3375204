/**
 * What earns points: a rubric's criteria and the checks they rest on, each a pure function of the evidence. May know
 * evidence, schema and sql.
 */
package dev.ride.scoring.rubric;
