/**
 * What was done on a sandbox, in records small enough to keep: what was looked at, what was changed, in which order. Says
 * what one statement looks at and writes to, from its tokens alone. May know sql; judges nothing.
 */
package dev.ride.scoring.evidence.activity;
