/**
 * What every room of the runner stands on: the home folder, files that are written whole or not at all, progress, and
 * the one exception that carries a sentence for the user. Knows none of the other rooms.
 */
package dev.ride.runner.ground;
