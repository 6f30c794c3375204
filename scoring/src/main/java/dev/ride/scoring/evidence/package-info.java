/**
 * What was seen: the tenants' states, what the application got, what the server recorded, what the trainee answered.
 * One JSON document holds it all, and the scorer reads nothing else. Plain facts; no judgement is made here.
 */
package dev.ride.scoring.evidence;
