package dev.ride.scoring.rubric.detect;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.ride.scoring.evidence.activity.Activity;

/**
 * Something that may have been done; in YAML a map with one key:
 * {@code seen: {looked-at-schema: {databases: [tenant_b], relation: orders, before-first-change: true}}}. What each kind
 * means is said in its description, which authors get to read too.
 */
@JsonSubTypes({
    @JsonSubTypes.Type(value = LookedAt.Relation.class, name = "looked-at-relation"),
    @JsonSubTypes.Type(value = LookedAt.Ledger.class, name = "looked-at-ledger"),
    @JsonSubTypes.Type(value = LookedAt.Schema.class, name = "looked-at-schema"),
    @JsonSubTypes.Type(value = LookedAt.Plan.class, name = "looked-at-plan"),
    @JsonSubTypes.Type(value = LookedAt.Statistics.class, name = "looked-at-statistics"),
    @JsonSubTypes.Type(value = LookedAt.Sessions.class, name = "looked-at-sessions"),
    @JsonSubTypes.Type(value = Deed.Ddl.class, name = "ddl"),
    @JsonSubTypes.Type(value = Deed.Dropped.class, name = "dropped"),
    @JsonSubTypes.Type(value = Deed.Rewritten.class, name = "rewritten"),
    @JsonSubTypes.Type(value = Deed.Written.class, name = "rows-written"),
    @JsonSubTypes.Type(value = Deed.IndexWithoutConcurrently.class, name = "index-without-concurrently"),
    @JsonSubTypes.Type(value = Deed.StrongLock.class, name = "strong-lock"),
    @JsonSubTypes.Type(value = Deed.ValidatedUnderExclusiveLock.class, name = "validated-under-exclusive-lock"),
    @JsonSubTypes.Type(value = Deed.WrittenUnderExclusiveLock.class, name = "written-under-exclusive-lock"),
    @JsonSubTypes.Type(value = Deed.RowSecurityDisabled.class, name = "row-security-disabled"),
    @JsonSubTypes.Type(value = Deed.LedgerBeforeSchema.class, name = "ledger-before-schema"),
    @JsonSubTypes.Type(value = Containment.Before.class, name = "contained-before-correction"),
    @JsonSubTypes.Type(value = Containment.Lifted.class, name = "containment-lifted"),
})
public sealed interface Detector permits LookedAt, Deed, Containment {
    Sighting in(Activity activity);

    /** As a rubric writes it, for authors. */
    default String written() {
        return Written.of(this);
    }
}
