package dev.ride.scoring.rubric;

import dev.ride.scoring.Shops;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerCheckTest {
    private static boolean accepts(List<List<String>> accepted, String... given) {
        var rubric = new Rubric(1, Map.of("what", accepted), null, null, List.of());
        var shops = new Shops();
        if (given.length > 0) {
            shops.answer("what", given);
        }
        return new Check.Answer("what")
                .on(new Case(rubric, shops.evidence()))
                .whole()
                .holds();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orders.release_id",
                "ORDERS.Release_Id",
                "public.orders.release_id",
                "\"orders\".release_id",
                " orders.release_id "
            })
    void the_same_name_in_another_spelling_is_the_same_answer(String given) {
        assertThat(accepts(List.of(List.of("orders.release_id")), given)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "release_id",
                "\"Orders\".release_id",
                "customers.release_id",
                "audit.orders.release_id",
                "\"orders.release_id\"",
                ""
            })
    void another_name_is_another_answer(String given) {
        assertThat(accepts(List.of(List.of("orders.release_id")), given)).isFalse();
    }

    @Test
    void a_set_is_compared_as_a_set() {
        var accepted = List.of(List.of("tenant_a", "tenant_b"));

        assertThat(accepts(accepted, "tenant_b", "tenant_a")).isTrue();
        assertThat(accepts(accepted, "tenant_b", "tenant_a", "tenant_a")).isTrue();
        assertThat(accepts(accepted, "tenant_b")).isFalse();
        assertThat(accepts(accepted, "tenant_a", "tenant_b", "tenant_c")).isFalse();
    }

    @Test
    void one_of_several_accepted_answers_is_enough() {
        assertThat(accepts(List.of(List.of("idx_a"), List.of("idx_b")), "idx_b"))
                .isTrue();
    }

    @Test
    void no_answer_is_not_accepted() {
        assertThat(accepts(List.of(List.of("idx_a")))).isFalse();
        assertThat(accepts(List.of(List.of()))).isFalse();
    }
}
