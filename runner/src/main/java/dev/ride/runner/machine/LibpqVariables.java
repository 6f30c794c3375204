package dev.ride.runner.machine;

import java.util.List;

/** What libpq takes from the environment when a connection does not say otherwise. */
public final class LibpqVariables {
    /** Those that lead a connection away from a sandbox, ask of one what none has, or change the settings met there. */
    public static final List<String> MISLEADING = List.of(
            "PGHOSTADDR",
            "PGSERVICE",
            "PGOPTIONS",
            "PGTARGETSESSIONATTRS",
            "PGSSLMODE",
            "PGREQUIRESSL",
            "PGSSLNEGOTIATION",
            "PGSSLCERTMODE",
            "PGSSLROOTCERT",
            "PGGSSENCMODE",
            "PGREQUIREAUTH",
            "PGCHANNELBINDING",
            "PGMINPROTOCOLVERSION");

    private LibpqVariables() {}
}
