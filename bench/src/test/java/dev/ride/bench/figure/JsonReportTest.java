package dev.ride.bench.figure;

import dev.ride.bench.figure.Line.Measured;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class JsonReportTest {
    @Test
    void every_single_figure_is_in_it() {
        var machine = new Machine(LocalDate.EPOCH, "abc1234", 2, 23.5, "6.1", "ext4", "17", "no Docker", "18.6", 0);
        var outcome = new Measured(Unit.MILLISECONDS, Sample.of(1, 2, 3), Sample.of(4, 5, 6));
        var report = new Report(machine, false, List.of(new Line("list", "what", "floor", Goal.atMost(2), outcome)));

        var line = JsonMapper.shared()
                .readTree(JsonReport.of(report))
                .path("lines")
                .path(0);

        assertThat(line.path("floor").path("figures")).hasSize(3);
        assertThat(line.path("ride").path("median").asDouble()).isEqualTo(5);
        assertThat(line.path("ratio").asDouble()).isEqualTo(2.5);
        assertThat(line.path("met").asBoolean()).isFalse();
    }
}
