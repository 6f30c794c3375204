package dev.ride.runner.sandbox.recipe;

import dev.ride.runner.ground.RideException;
import java.sql.SQLException;
import java.util.stream.Collectors;

/** What is wrong with a pack, as it showed when its tenants were built. */
final class PackFault {
    private static final String MEND = "Mend the scenario.";

    /** Something that the pack wants of the server. */
    interface Wish {
        void fulfil() throws SQLException;
    }

    private PackFault() {}

    /** Takes a refusal for a fault of what stands at that place. */
    static void unless(Wish wish, String place, Tenant tenant) {
        try {
            wish.fulfil();
        } catch (SQLException e) {
            throw refused(place, tenant, "", e);
        }
    }

    /** @param before what is to be said before the server's own words */
    static RideException refused(String place, Tenant tenant, String before, SQLException e) {
        return RideException.badInput(place + ": in " + tenant.name() + ": " + before + told(e), MEND, e);
    }

    static RideException at(String place, Tenant tenant, String message) {
        return RideException.badInput(place + ": in " + tenant.name() + ": " + message, MEND);
    }

    static RideException at(String place, String message) {
        return RideException.badInput(place + ": " + message, MEND);
    }

    /** In one line, and without the server's count of letters, which a line says better. */
    private static String told(SQLException e) {
        return String.valueOf(e.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("Position: "))
                .collect(Collectors.joining(" "));
    }
}
