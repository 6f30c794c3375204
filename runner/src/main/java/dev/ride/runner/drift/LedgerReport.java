package dev.ride.runner.drift;

import java.util.Optional;

/**
 * What a target's ledger tells.
 *
 * @param verdict what it says together with the schema
 * @param ledger empty where the target keeps none
 */
public record LedgerReport(LedgerVerdict verdict, Optional<Ledger> ledger) {}
