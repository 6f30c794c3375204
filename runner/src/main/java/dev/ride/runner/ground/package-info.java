/**
 * What every room of the runner stands on: the home folder, files that are written whole or not at all, folders, texts that
 * lie beside a class, names and values as they stand in SQL, locks, work that goes on meanwhile, progress, what is taken
 * away when the process is told to end, the name that was probably meant, and the one exception that carries a sentence
 * for the user. Knows none of the other rooms.
 */
package dev.ride.runner.ground;
