package dev.ride.cli;

import dev.ride.cli.terminal.Output;
import dev.ride.cli.view.Markdown;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTest {
    private static List<String> shown(String text) {
        return shown(text, Map.of());
    }

    private static List<String> shown(String text, Map<String, String> environment) {
        var terminal = new TestTerminal(environment, List.of());
        new Markdown(text).lines(new Output(terminal));
        return terminal.written().lines().toList();
    }

    @Test
    void columns_of_a_table_stand_below_one_another() {
        assertThat(
                        shown(
                                "Who pays:\n\n| tier | who |\n|---|:---:|\n| `plus` | **who** bought it |\n| basic | a \\| b |"))
                .containsExactly("Who pays:", "", "tier    who", "`plus`  who bought it", "basic   a | b");
    }

    @Test
    void on_a_narrow_terminal_paragraphs_and_items_are_broken_anew_and_nothing_else_is() {
        var text = """
                # Which of the customers' databases is it
                It is Tuesday, and you have the pager
                for the shop.
                - 09:07 An alert fires for one customer, and
                  for no other one.
                - 09:10 Nobody can order.

                    SELECT a_column_with_a_long_name FROM orders
                """;
        assertThat(shown(text, Map.of("COLUMNS", "30")))
                .containsExactly(
                        "Which of the customers'",
                        "databases is it",
                        "It is Tuesday, and you have",
                        "the pager for the shop.",
                        "- 09:07 An alert fires for one",
                        "  customer, and for no other",
                        "  one.",
                        "- 09:10 Nobody can order.",
                        "",
                        "    SELECT a_column_with_a_long_name FROM orders");
        assertThat(shown(text, Map.of("COLUMNS", "80")))
                .contains("It is Tuesday, and you have the pager", "for the shop.", "  for no other one.");
    }

    @Test
    void a_table_without_headings_has_none_and_a_row_may_be_short() {
        assertThat(shown("| | |\n|---|---|\n| P0 | lost |\n| P1 |\nafter it"))
                .containsExactly("P0  lost", "P1", "after it");
    }

    @Test
    void what_only_looks_like_a_table_stays_as_it_is() {
        assertThat(shown("| a | b |\nno line below the headings\n```\n| a |\n|---|\n```"))
                .containsExactly("| a | b |", "no line below the headings", "    | a |", "    |---|");
    }
}
