package dev.ride.runner.drift;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InTurnTest {
    @Test
    @Timeout(30)
    void what_fails_meanwhile_is_told_though_the_work_never_ends() {
        assertThatThrownBy(() -> InTurn.each(
                        List.of("one", "two", "three"),
                        1,
                        InTurnTest::neverEnding,
                        () -> {
                            throw new IllegalStateException("no reference");
                        },
                        result -> {}))
                .hasMessage("no reference");
    }

    private static String neverEnding(String thing) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return thing;
    }
}
