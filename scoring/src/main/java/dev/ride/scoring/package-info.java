/**
 * The scorer: a rubric and the evidence in, a scorecard out, and nothing else looked at. Stands on all the rooms of this
 * module and knows nothing of servers.
 */
package dev.ride.scoring;
