package dev.ride.scoring.schema;

import java.util.Map;
import java.util.stream.Stream;

/** A partition's foreign keys that come from the table above: no dump keeps their names. */
final class InheritedKeys {
    private InheritedKeys() {}

    static boolean isOne(Fact fact, Map<Identity, Fact> all) {
        return fact.identity().kind() == Kind.CONSTRAINT
                && fact.origin() != null
                && "foreign key".equals(Inheritance.attributes(fact, all).get("type"));
    }

    /** What stands for the object whatever such a key is called: the key above, of which a partition has but one. */
    static Identity nameless(Identity identity, Map<Identity, Fact> all) {
        var fact = all.get(identity);
        if (fact == null || !isOne(fact, all)) {
            return identity;
        }
        var above = nameless(fact.origin(), all);
        return new Identity(
                Kind.CONSTRAINT,
                Stream.concat(fact.parent().path().stream(), above.path().stream())
                        .toList());
    }
}
