package dev.ride.scoring.rubric;

import dev.ride.scoring.rubric.Ruling.Standing;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FindingTest {
    private static final Ruling FAILS = Ruling.fails("fails");
    private static final Ruling UNSEEN = Ruling.unseen("locked");

    private static Finding tenants(Map<String, Ruling> rulings) {
        return Finding.ofTenants(new TreeMap<>(rulings));
    }

    private static Finding one(Ruling ruling) {
        return tenants(Map.of("a", ruling));
    }

    @Test
    void the_opposite_of_what_could_not_be_seen_is_unseen() {
        assertThat(one(UNSEEN).negated().whole().standing()).isEqualTo(Standing.UNSEEN);
        assertThat(one(FAILS).negated().whole().standing()).isEqualTo(Standing.HOLDS);
        assertThat(one(Ruling.HOLDS).negated().whole().standing()).isEqualTo(Standing.FAILS);
    }

    @Test
    void all_of_fails_when_one_fails_and_is_unseen_when_none_fails_but_one_is_unseen() {
        assertThat(Finding.all(List.of(one(UNSEEN), one(FAILS))).whole().standing())
                .isEqualTo(Standing.FAILS);
        assertThat(Finding.all(List.of(one(UNSEEN), one(Ruling.HOLDS))).whole().standing())
                .isEqualTo(Standing.UNSEEN);
    }

    @Test
    void any_of_holds_when_one_holds_and_fails_only_when_all_fail() {
        assertThat(Finding.any(List.of(one(UNSEEN), one(Ruling.HOLDS))).whole().standing())
                .isEqualTo(Standing.HOLDS);
        assertThat(Finding.any(List.of(one(UNSEEN), one(FAILS))).whole().standing())
                .isEqualTo(Standing.UNSEEN);
        assertThat(Finding.any(List.of(one(FAILS), one(FAILS))).whole().standing())
                .isEqualTo(Standing.FAILS);
    }

    @Test
    void each_tenant_may_hold_by_another_alternative() {
        var first = tenants(Map.of("a", Ruling.HOLDS, "b", FAILS));
        var second = tenants(Map.of("a", FAILS, "b", Ruling.HOLDS));

        assertThat(Finding.any(List.of(first, second)).whole().holds()).isTrue();
        assertThat(Finding.all(List.of(first, second)).holding()).isZero();
    }

    @Test
    void an_alternative_about_one_tenant_is_not_needed_for_the_other() {
        var first = tenants(Map.of("a", Ruling.HOLDS));
        var second = tenants(Map.of("b", FAILS));

        assertThat(Finding.any(List.of(first, second)).whole().holds()).isTrue();
        assertThat(Finding.any(List.of(second, first)).whole().holds()).isTrue();
    }

    @Test
    void no_tenant_holds_while_what_belongs_to_none_does_not() {
        var answer = Finding.ofSession(FAILS);

        assertThat(Finding.all(List.of(answer, one(Ruling.HOLDS))).holding()).isZero();
        assertThat(Finding.any(List.of(answer, one(Ruling.HOLDS))).whole().holds())
                .isTrue();
    }
}
