package dev.ride.scoring.evidence;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExpectationTest {
    private static final List<String> ONE = List.of("1", "a");
    private static final List<String> TWO = Arrays.asList("2", null);

    private static Outcome rows(List<List<String>> rows) {
        return new Outcome(rows, rows.size(), null, null);
    }

    @Test
    void the_order_of_rows_counts_only_where_it_is_said_to() {
        assertThat(new Expectation(List.of(ONE, TWO), false, null).isMetBy(rows(List.of(TWO, ONE))))
                .isTrue();
        assertThat(new Expectation(List.of(ONE, TWO), true, null).isMetBy(rows(List.of(TWO, ONE))))
                .isFalse();
    }

    @Test
    void a_row_that_comes_twice_is_not_a_row_that_comes_once() {
        assertThat(new Expectation(List.of(ONE, ONE, TWO), false, null).isMetBy(rows(List.of(ONE, TWO, TWO))))
                .isFalse();
    }

    @Test
    void an_expected_error_is_that_error_and_no_other() {
        var expected = new Expectation(null, false, "42501");

        assertThat(expected.isMetBy(Outcome.failure("42501", "permission denied")))
                .isTrue();
        assertThat(expected.isMetBy(Outcome.failure("42703", "no such column"))).isFalse();
        assertThat(expected.isMetBy(rows(List.of()))).isFalse();
    }

    @Test
    void with_nothing_expected_anything_but_an_error_will_do() {
        assertThat(Expectation.SUCCESS.isMetBy(rows(List.of(ONE)))).isTrue();
        assertThat(Expectation.SUCCESS.isMetBy(Outcome.failure("57014", "canceled")))
                .isFalse();
    }

    @Test
    void rows_that_were_cut_off_are_not_the_expected_ones() {
        assertThat(new Expectation(List.of(ONE), false, null).isMetBy(new Outcome(List.of(ONE), 2, null, null)))
                .isFalse();
    }
}
