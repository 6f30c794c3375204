package dev.ride.bench.figure;

import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SampleTest {
    @Test
    void the_median_is_the_middle_figure_however_they_came() {
        assertThat(Sample.of(9, 1, 5).median()).isEqualTo(5);
    }

    @Test
    void between_two_middle_figures_the_median_is_halfway() {
        assertThat(Sample.of(8, 1, 2, 100).median()).isEqualTo(5);
    }

    @Test
    void nothing_measured_has_no_median() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sample(List.of()));
    }
}
