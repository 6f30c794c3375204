package dev.ride.scoring.rubric;

import dev.ride.scoring.Shops;
import dev.ride.scoring.evidence.RowComparison;
import dev.ride.scoring.rubric.Check.Rows.Departure;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RowsCheckTest {
    private static Ruling ruling(RowComparison rows, List<String> columns, Departure... allowed) {
        var check = new Check.Rows(List.of("tenant_b"), "orders", null, columns, List.of(allowed));
        var open = new Case(
                new Rubric(1, Map.of(), null, null, List.of()),
                new Shops().rows("tenant_b", rows).evidence());
        return check.on(open).whole();
    }

    private static RowComparison without(String column) {
        return new RowComparison(
                "public.orders",
                "found",
                true,
                false,
                false,
                10,
                10,
                0,
                0,
                0,
                new TreeMap<>(),
                new TreeSet<>(List.of(column)),
                null);
    }

    @Test
    void a_lost_row_fails_unless_losing_rows_is_right() {
        var rows = Shops.rows("public.orders", 2, 0, Map.of());

        assertThat(ruling(rows, null).holds()).isFalse();
        assertThat(ruling(rows, null, Departure.LOST).holds()).isTrue();
        assertThat(ruling(rows, null, Departure.ADDED, Departure.ALTERED).holds())
                .isFalse();
    }

    @Test
    void an_added_row_fails_unless_adding_rows_is_right() {
        var rows = Shops.rows("public.orders", 0, 1, Map.of());

        assertThat(ruling(rows, null).holds()).isFalse();
        assertThat(ruling(rows, null, Departure.ADDED).holds()).isTrue();
    }

    @Test
    void only_the_chosen_columns_must_be_the_same() {
        var rows = Shops.rows("public.orders", 0, 0, Map.of("plan", 4L));

        assertThat(ruling(rows, null).holds()).isFalse();
        assertThat(ruling(rows, List.of("total")).holds()).isTrue();
        assertThat(ruling(rows, List.of("plan")).grounds())
                .containsExactly("tenant_b.public.orders: 4 rows altered in plan");
    }

    @Test
    void a_column_that_is_gone_counts_where_the_reference_has_it() {
        assertThat(ruling(without("release_id"), null).holds()).isFalse();
        assertThat(ruling(without("stray"), null).holds()).isTrue();
    }

    @Test
    void a_column_that_is_gone_counts_where_it_was_asked_for() {
        assertThat(ruling(without("stray"), List.of("stray")).holds()).isFalse();
        assertThat(ruling(without("stray"), List.of("id")).holds()).isTrue();
    }

    @Test
    void a_table_that_is_no_table_any_more_has_lost_its_rows() {
        var gone = RowComparison.ofNoTable("public.orders", "found", 10);

        assertThat(ruling(gone, null, Departure.ADDED).holds()).isFalse();
    }
}
