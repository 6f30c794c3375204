package dev.ride.scoring.evidence.activity;

/**
 * Which transaction wrote a row of a ledger as it is now.
 *
 * @param transaction the row's xmin
 */
public record LedgerWrite(String database, String version, long transaction) {}
