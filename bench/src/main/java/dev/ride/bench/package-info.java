/**
 * The benchmark: its command line, the rows that it is made of, and the run that measures them one after another.
 */
package dev.ride.bench;
