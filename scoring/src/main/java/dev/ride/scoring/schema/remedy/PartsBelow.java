package dev.ride.scoring.schema.remedy;

import dev.ride.scoring.schema.Identity;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** What a new column or trigger is to have otherwise in the tables that get it with the one above. */
final class PartsBelow {
    private final Side expected;
    private final Changes changes;

    PartsBelow(Side expected, Changes changes) {
        this.expected = expected;
        this.changes = changes;
    }

    List<Step> steps(Identity part) {
        return expected.heirs()
                .of(part)
                .filter(changes::hasTableOf)
                .flatMap(heir -> departures(heir).stream())
                .map(Step::below)
                .toList();
    }

    private List<Step> departures(Identity heir) {
        var attributes = expected.attributes(heir);
        var names = new TreeSet<>(attributes.keySet());
        var arriving = expected.heirs().origins(heir).stream()
                .map(origin -> expected.handedDown(origin, heir))
                .toList();
        arriving.forEach(each -> names.addAll(each.keySet()));
        names.removeAll(ColumnSql.COMES_WITH_OTHERS);
        names.removeIf(name -> staysAbove(heir, name)
                ? !attributes.containsKey(name)
                : arriving.stream().allMatch(each -> Objects.equals(each.get(name), attributes.get(name))));
        return names.stream()
                .flatMap(name -> changes.steps(heir, name, attributes.get(name), null).stream())
                .toList();
    }

    /** Whether it does not come from the one above. */
    private boolean staysAbove(Identity heir, String attribute) {
        return ColumnChanges.isOfOneTable(attribute) || attribute.equals("not null") && !expected.inheritsNotNull(heir);
    }
}
