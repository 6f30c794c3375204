package dev.ride.scoring.evidence;

import java.util.List;

/**
 * What a query gave.
 *
 * @param rows the rows in the server's text form, up to a bound; null after an error
 * @param rowCount how many there were
 * @param sqlstate null after success
 * @param error the server's first line of the error; informational
 */
public record Outcome(List<List<String>> rows, long rowCount, String sqlstate, String error) {}
