package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Fact;
import dev.ride.scoring.schema.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Triggers: replaced, and switched where partitions may have been switched otherwise. */
final class TriggerChanges {
    private static final String ENABLED = "enabled";

    private final Side expected;
    private final Side actual;
    private final Below below;

    TriggerChanges(Side expected, Side actual) {
        this.expected = expected;
        this.actual = actual;
        this.below = new Below(expected, actual);
    }

    List<Step> steps(Identity trigger, String attribute, String value) {
        return switch (attribute) {
            case ENABLED -> switched(trigger, value);
            case "definition" -> List.of(replaced(trigger));
            default -> throw new NoRemedyException(OtherChanges.AGAIN);
        };
    }

    private List<Step> switched(Identity trigger, String value) {
        boolean alone = below.differs(trigger, ENABLED);
        var steps = new ArrayList<Step>();
        steps.add(step(trigger, value));
        for (var heir : below.of(trigger)) {
            var wanted = expected.attributes(heir).get(ENABLED);
            if (!Objects.equals(wanted, alone ? actual.attributes(heir).get(ENABLED) : value)) {
                steps.add(step(heir, wanted));
            }
        }
        return steps;
    }

    private Step step(Identity trigger, String value) {
        return new Step(
                Phase.PROPERTY,
                OtherChanges.enabled(trigger, value, expected.parent(trigger), below.differs(trigger, ENABLED)));
    }

    private Step replaced(Identity trigger) {
        var attributes = expected.attributes(trigger);
        boolean kept = Stream.of("constraint", ENABLED)
                .noneMatch(each -> attributes.containsKey(each)
                        || actual.attributes(trigger).containsKey(each));
        if (!kept) {
            throw new NoRemedyException(OtherChanges.AGAIN);
        }
        return new Step(
                Phase.PROGRAM, create(expected.fact(trigger), attributes).replaceFirst("CREATE", "CREATE OR REPLACE"));
    }

    static String create(Fact fact, Map<String, String> attributes) {
        if (fact.origin() != null) {
            throw new NoRemedyException("it comes with the trigger of the partitioned table");
        }
        return "CREATE " + (attributes.containsKey("constraint") ? "CONSTRAINT " : "") + "TRIGGER "
                + Names.simple(fact.identity()) + " "
                + attributes.get("definition").replace("{table}", Names.holder(fact.identity()));
    }
}
