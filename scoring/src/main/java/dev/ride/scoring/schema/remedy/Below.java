package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Identity;
import java.util.List;
import java.util.Objects;

/** What both sides have inherited from something, and whether it is to be there as it is above. */
record Below(Side expected, Side actual) {
    List<Identity> of(Identity origin) {
        return actual.heirs().of(origin).filter(expected::has).toList();
    }

    boolean differs(Identity origin, String attribute) {
        var value = expected.attributes(origin).get(attribute);
        return of(origin).stream()
                .anyMatch(
                        heir -> !Objects.equals(value, expected.attributes(heir).get(attribute)));
    }
}
