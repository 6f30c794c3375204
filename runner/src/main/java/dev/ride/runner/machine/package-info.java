/**
 * What this machine has to offer: the engines, the programs of PostgreSQL that are installed, the user's own settings.
 * Nothing is looked for before somebody asks for it.
 */
package dev.ride.runner.machine;
