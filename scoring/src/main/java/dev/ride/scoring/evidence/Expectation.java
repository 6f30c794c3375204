package dev.ride.scoring.evidence;

import java.util.List;

/**
 * What a query should give: rows, or an error, or (with neither) success whatever the rows.
 *
 * @param rows cells in the server's text form, null for NULL
 * @param ordered whether the order of rows counts
 * @param sqlstate the error it should end with
 */
public record Expectation(List<List<String>> rows, boolean ordered, String sqlstate) {}
