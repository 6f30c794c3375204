package dev.ride.runner.ground;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MeanwhileTest {
    @Test
    void both_go_on_at_once() {
        var said = new CountDownLatch(1);
        var listener = Meanwhile.doing(() -> {
            try {
                said.await();
                return "heard";
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        said.countDown();

        assertThat(listener.outcome()).isEqualTo("heard");
    }

    @Test
    void a_failure_is_thrown_as_it_was_and_only_when_it_is_asked_for() {
        var failing = Meanwhile.doing(() -> {
            throw RideException.badInput("It is wrong.", "Mend it.");
        });

        assertThatThrownBy(failing::outcome).isInstanceOf(RideException.class).hasMessage("It is wrong.");
        var worse = Meanwhile.doing(() -> {
            throw new AssertionError("It is worse.");
        });
        assertThatThrownBy(worse::outcome).isInstanceOf(AssertionError.class).hasMessage("It is worse.");
    }

    @Test
    void what_came_of_it_is_kept_where_the_rest_goes_well() {
        var made = Meanwhile.doing(() -> "made");

        assertThat(made.outcomeAfter(() -> {}, kept -> fail())).isEqualTo("made");
    }

    @Test
    void what_came_of_it_is_taken_back_where_the_rest_fails() {
        var made = Meanwhile.doing(() -> "made");
        var takenBack = new ArrayList<String>();

        assertThatThrownBy(() -> made.outcomeAfter(MeanwhileTest::fail, takenBack::add))
                .hasMessage("The rest failed.")
                .hasNoSuppressedExceptions();
        assertThat(takenBack).containsExactly("made");
    }

    @Test
    void of_two_failures_the_second_is_told_with_the_first() {
        var failing = Meanwhile.doing(() -> {
            throw RideException.badInput("It is wrong.", "Mend it.");
        });

        assertThatThrownBy(() -> failing.outcomeAfter(MeanwhileTest::fail, nothing -> fail()))
                .hasMessage("The rest failed.")
                .satisfies(e -> assertThat(e.getSuppressed())
                        .singleElement()
                        .satisfies(second -> assertThat(second).hasMessage("It is wrong.")));
    }

    private static void fail() {
        throw new IllegalStateException("The rest failed.");
    }
}
