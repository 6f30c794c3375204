/**
 * What a rubric may ask of what was done: whether something was looked at, whether some deed was done. Each detector is a
 * pure function of the activity, named by one key in YAML. May know evidence and sql.
 */
package dev.ride.scoring.rubric.detect;
