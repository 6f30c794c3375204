package dev.ride.scoring.evidence;

import dev.ride.scoring.evidence.activity.Activity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Everything that the scorer may look at, as one document: what was submitted, what the tenants should be and are, what
 * could not be seen and whose doing that was.
 *
 * @param format version of the document's format
 * @param endStates by group: what a tenant of the group should be, under {@link EndState#REFERENCE}, and what else is
 *     accepted
 * @param application what each statement of the application should give
 * @param activity what the server recorded of the trainee's doing
 */
public record Evidence(
        int format,
        Submission submission,
        SortedMap<String, SortedMap<String, EndState>> endStates,
        SortedMap<String, Expectation> application,
        SortedMap<String, TenantState> tenants,
        Activity activity,
        List<Trouble> troubles) {

    /** Raised whenever an older {@code ride} would misread the document. */
    public static final int FORMAT = 1;

    public Evidence {
        endStates = Sorted.nested(endStates);
        application = Sorted.copy(application);
        tenants = Sorted.copy(tenants);
        activity = activity == null ? Activity.NONE : activity;
        troubles = troubles == null
                ? List.of()
                : troubles.stream()
                        .sorted(Comparator.comparing(
                                        Trouble::tenant, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
                                .thenComparing(Trouble::sentence))
                        .toList();
    }

    public static Evidence of(
            Submission submission,
            Map<String, ? extends Map<String, EndState>> endStates,
            Map<String, Expectation> application,
            Map<String, TenantState> tenants,
            Activity activity,
            List<Trouble> troubles) {
        return new Evidence(
                FORMAT,
                submission,
                Sorted.nested(endStates),
                Sorted.copy(application),
                Sorted.copy(tenants),
                activity,
                troubles);
    }

    public String toJson() {
        return EvidenceJson.write(this);
    }

    /** @throws UnreadableEvidenceException for what is no evidence, not all of it, or of another format */
    public static Evidence fromJson(String json) {
        return EvidenceJson.read(json, "evidence", "submission", FORMAT, Evidence.class);
    }
}
