package dev.ride.bench.row;

import dev.ride.bench.figure.Unit;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DuelTest {
    private static final Effort TWO_ROUNDS = new Effort(false, OptionalInt.of(2), Instant.EPOCH);

    private final List<String> order = new ArrayList<>();

    @Test
    void floor_and_subject_take_turns_after_one_of_each_for_nothing() throws IOException, SQLException {
        var measured =
                new Duel(() -> noted("floor", 1), () -> noted("ride", 2)).rounds(TWO_ROUNDS, 15, Unit.MILLISECONDS);

        assertThat(order).containsExactly("floor", "ride", "floor", "ride", "ride", "floor");
        assertThat(measured.floor().figures()).containsExactly(1.0, 1.0);
        assertThat(measured.subject().figures()).containsExactly(2.0, 2.0);
        assertThat(measured.ratio()).isEqualTo(2);
    }

    private double noted(String what, double figure) {
        order.add(what);
        return figure;
    }
}
