package dev.ride.scoring.rubric;

import dev.ride.scoring.evidence.Expectation;
import dev.ride.scoring.evidence.Outcome;
import dev.ride.scoring.evidence.TenantState;
import java.util.ArrayList;
import java.util.List;

/** What the application's statements and the rubric's probes gave against what they should give. */
final class StatementRule {
    private StatementRule() {}

    static Finding statements(Case open, Check.Statements check) {
        var expectations = open.evidence().application();
        if (check.names() != null) {
            check.names().stream()
                    .filter(name -> !expectations.containsKey(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new MismatchException("the statement " + name);
                    });
        }
        var finding = open.each(tenantsWith(open, check), tenant -> {
            var faults = new ArrayList<String>();
            open.state(tenant).statements().forEach((name, outcome) -> {
                if (isChosen(check, name)) {
                    faults.addAll(faults(tenant + "/" + name, expectations.get(name), outcome));
                }
            });
            return Ruling.unless(faults);
        });
        if (finding.tenants().isEmpty()) {
            throw new MismatchException("what the application's statements gave");
        }
        return finding;
    }

    /** Tenants where one of the statements belongs; of one that could not be read nobody knows. */
    private static List<String> tenantsWith(Case open, Check.Statements check) {
        return open.known().stream()
                .filter(tenant -> check.tenants() == null || check.tenants().contains(tenant))
                .filter(tenant -> !open.evidence().tenants().containsKey(tenant)
                        || open.state(tenant).statements().keySet().stream().anyMatch(name -> isChosen(check, name)))
                .toList();
    }

    private static boolean isChosen(Check.Statements check, String name) {
        return check.names() == null || check.names().contains(name);
    }

    static Finding probe(Case open, Check.Probe check) {
        var asked = open.rubric().probes() == null
                ? List.<Rubric.Probe>of()
                : open.rubric().probes();
        var probe = asked.stream()
                .filter(candidate -> candidate.id().equals(check.id()))
                .findFirst()
                .orElseThrow(() -> new MismatchException("the probe " + check.id()));
        var tenants = check.tenants() == null ? probe.tenants() : check.tenants();
        return open.each(
                tenants,
                tenant -> Ruling.unless(faults(
                        tenant + "/" + check.id(), probe.expect(), outcome(open.state(tenant), tenant, check.id()))));
    }

    private static Outcome outcome(TenantState state, String tenant, String probe) {
        var outcome = state.probes().get(probe);
        if (outcome == null) {
            throw new MismatchException("the probe " + probe + " in " + tenant);
        }
        return outcome;
    }

    private static List<String> faults(String what, Expectation expectation, Outcome outcome) {
        var expected = expectation == null ? Expectation.SUCCESS : expectation;
        return expected.isMetBy(outcome)
                ? List.of()
                : List.of(what + ": should give " + shown(expected) + ", gave " + shown(outcome));
    }

    private static String shown(Expectation expected) {
        if (expected.sqlstate() != null) {
            return "error " + expected.sqlstate();
        }
        return expected.rows() == null ? "no error" : "rows " + expected.rows();
    }

    private static String shown(Outcome outcome) {
        return outcome.sqlstate() == null
                ? "rows " + outcome.rows()
                : "error " + outcome.sqlstate() + " (" + outcome.error() + ")";
    }
}
