package dev.ride.scoring.evidence;

import java.util.Map;
import java.util.SortedMap;

/**
 * By group and name, what its tenants should be; written down once when a sandbox is baked, since the databases that it
 * was read from are gone afterwards.
 */
public record EndStates(int format, SortedMap<String, SortedMap<String, EndState>> groups) {
    /** The document's name among those of a baked sandbox. */
    public static final String FILE = "end-states.json";

    private static final int FORMAT = 1;

    public EndStates {
        groups = Sorted.nested(groups);
    }

    public static EndStates of(Map<String, ? extends Map<String, EndState>> groups) {
        return new EndStates(FORMAT, Sorted.nested(groups));
    }

    public String toJson() {
        return EvidenceJson.write(this);
    }

    /** @throws UnreadableEvidenceException for another document, not all of it, or another format */
    public static EndStates fromJson(String json) {
        return EvidenceJson.read(json, "end states", "groups", FORMAT, EndStates.class);
    }
}
