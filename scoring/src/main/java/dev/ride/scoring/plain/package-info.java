/**
 * Plain trees: maps, lists and texts, how they are read from JSON and written as JSON, and how records are made of them
 * and taken apart into them. Knows neither what the records are for nor any file.
 */
package dev.ride.scoring.plain;
