package dev.ride.runner.scenario;

import dev.ride.runner.scenario.source.Findings;
import dev.ride.runner.scenario.source.YamlNode;
import dev.ride.runner.scenario.source.YamlReader;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class VariantTest {
    private static Optional<YamlNode> manifest(String yaml) {
        return YamlReader.read("scenario.yaml", yaml, new Findings());
    }

    @Test
    void variants_up_to_the_count_are_all_different_and_the_default_takes_the_first_values() {
        var manifest = manifest("choose: { a: [x, y, z], b: [{ n: 1 }, { n: 2 }], c: [p, q] }");

        var drawn = IntStream.range(0, 12)
                .mapToObj(number -> {
                    var values = Variant.draw(manifest, number, new Findings());
                    return values.get("a") + values.get("b.n") + values.get("c");
                })
                .toList();

        assertThat(drawn).doesNotHaveDuplicates().startsWith("x1p", "y1q", "z1p");
    }

    @Test
    void the_step_has_no_divisor_in_common_with_the_count() {
        assertThat(IntStream.rangeClosed(1, 8).mapToLong(Variant::step))
                .containsExactly(1L, 1L, 2L, 3L, 3L, 5L, 4L, 5L);
    }

    @Test
    void too_many_combinations_are_a_finding() {
        var list = "[" + "x, ".repeat(999) + "x]";
        var findings = new Findings();

        Variant.draw(manifest("choose: { a: " + list + ", b: " + list + ", c: " + list + ", d: [1, 2] }"), 0, findings);

        assertThat(findings.all()).singleElement().asString().contains("`d` has more combinations");
    }
}
