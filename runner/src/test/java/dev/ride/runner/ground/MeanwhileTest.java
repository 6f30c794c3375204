package dev.ride.runner.ground;

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
        var failing = Meanwhile.running(() -> {
            throw RideException.badInput("It is wrong.", "Mend it.");
        });

        assertThatThrownBy(failing::outcome).isInstanceOf(RideException.class).hasMessage("It is wrong.");
    }
}
