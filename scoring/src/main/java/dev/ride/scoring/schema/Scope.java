package dev.ride.scoring.schema;

import java.util.List;

/** Which objects a comparison tells of. What follows from the absence of an object that is not told is told itself. */
@FunctionalInterface
public interface Scope {
    Scope EVERYTHING = lineage -> true;

    /** @param lineage the object, then what it stands on, and so on up to what stands on nothing */
    boolean holds(List<Identity> lineage);
}
