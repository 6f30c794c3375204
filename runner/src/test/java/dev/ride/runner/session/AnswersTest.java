package dev.ride.runner.session;

import dev.ride.runner.scenario.Question;
import dev.ride.runner.scenario.Question.Choice;
import dev.ride.runner.scenario.Question.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnswersTest {
    private final Answers answers = new Answers(
            List.of(
                    new Question("which-tenants", "Which?", Kind.TENANTS, null),
                    new Question("which-migration", "Which?", Kind.IDENTIFIER, null),
                    new Question("which-columns", "Which?", Kind.IDENTIFIERS, null),
                    new Question("how-many", "How many?", Kind.NUMBER, null),
                    new Question(
                            "what-happened",
                            "What?",
                            Kind.CHOICE,
                            List.of(new Choice("skipped", "Passed over"), new Choice("dropped", "Undone")))),
            List.of("tenant_a", "tenant_b"));

    @Test
    void a_set_is_read_in_any_order_and_with_any_separator() {
        assertThat(answers.read(Map.of("which-tenants", " tenant_b, tenant_a tenant_b")))
                .isEqualTo(Map.of("which-tenants", List.of("tenant_a", "tenant_b")));
        assertThat(answers.read(Map.of("which-columns", "b,a"))).containsEntry("which-columns", List.of("a", "b"));
    }

    @Test
    void a_choice_is_read_by_id_or_by_number() {
        assertThat(answers.read(Map.of("what-happened", "dropped"))).containsEntry("what-happened", List.of("dropped"));
        assertThat(answers.read(Map.of("what-happened", "Dropped"))).containsEntry("what-happened", List.of("dropped"));
        assertThat(answers.read(Map.of("what-happened", "2"))).containsEntry("what-happened", List.of("dropped"));
    }

    @Test
    void a_choice_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> answers.read(Map.of("what-happened", "3")))
                .hasMessageContaining("none of the choices");
        assertThatThrownBy(() -> answers.read(Map.of("what-happened", "drop")))
                .hasMessageContaining("none of the choices");
    }

    @Test
    void a_number_is_read_in_digits_and_nothing_else_is() {
        assertThat(answers.read(Map.of("how-many", " 120 "))).containsEntry("how-many", List.of("120"));
        for (var typed : List.of("120 orders", "1,200", "0120", "-1", "about 120")) {
            assertThatThrownBy(() -> answers.read(Map.of("how-many", typed))).hasMessageContaining("asks for a number");
        }
    }

    @Test
    void a_tenant_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> answers.read(Map.of("which-tenants", "tenant_x")))
                .hasMessageContaining("'tenant_x'");
    }

    @Test
    void a_question_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> answers.read(Map.of("why", "because"))).hasMessageContaining("no question 'why'");
    }

    @Test
    void an_empty_answer_is_refused() {
        assertThatThrownBy(() -> answers.read(Map.of("which-migration", "  "))).hasMessageContaining("is empty");
    }
}
