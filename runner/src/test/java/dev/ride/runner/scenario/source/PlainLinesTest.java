package dev.ride.runner.scenario.source;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainLinesTest {
    @Test
    void plain_and_quoted_values_are_read_and_comments_passed_over() {
        assertThat(PlainLines.of("# a comment\ntitle: It's two, (three) & 4 \n\nride: \"0.1: #1\"\nlevel: L4\n"))
                .isEqualTo(Map.of("title", "It's two, (three) & 4", "ride", "0.1: #1", "level", "L4"));
    }

    /** Every one of them is read as its parser reads it, or not at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "one: two # three",
                "one: two: three",
                "one: two\n  three",
                "one: two\n\n  three",
                "one: two\n\tthree",
                "one: \"two\n  three\"",
                "one: \"\\u0041\"",
                "one: 'two'",
                "one: null",
                "one: ~",
                "one: &anchor two",
                "one: !tag two",
                "one: |\n  two",
                "one: >\n  two",
                "one: [two]",
                "one: { two: three }",
                "one: - two",
                "one:  two",
                "one: two\none: three",
                "one:two",
                "? one\n: two",
                "\"one\": two",
                "one : two",
                "---\none: two",
                "- one: two",
            })
    void what_needs_a_rule_of_yaml_is_left_to_its_parser(String text) {
        var parsed = YamlReader.read("file", text, new Findings()).flatMap(tree -> tree.get("one"));

        var plain = PlainLines.of(text).get("one");

        assertThat(plain == null
                        || parsed.flatMap(YamlNode::asText)
                                .filter(plain::equals)
                                .isPresent())
                .as("%s is read as %s", text, plain)
                .isTrue();
    }
}
