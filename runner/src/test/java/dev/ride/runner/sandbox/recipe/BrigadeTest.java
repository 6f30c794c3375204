package dev.ride.runner.sandbox.recipe;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BrigadeTest {
    private final Brigade brigade = new Brigade(List.of(cook(), cook()));
    private final AtomicInteger done = new AtomicInteger();

    /** One who needs no server. */
    private static Cook cook() {
        return new Cook(null, new Builder(null, new PackSessions(null, Map.of())));
    }

    @Test
    void two_orders_are_carried_out_at_once() throws SQLException, IOException {
        var both = new CountDownLatch(2);
        brigade.carryOut(List.of(cook -> meet(both), cook -> meet(both)));

        assertThat(done).hasValue(2);
    }

    private void meet(CountDownLatch others) {
        others.countDown();
        await(others);
        done.incrementAndGet();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void after_a_failure_nothing_more_is_begun() {
        var alone = new Brigade(List.of(cook()));

        assertThatThrownBy(() -> alone.carryOut(List.of(BrigadeTest::fail, cook -> done.incrementAndGet())))
                .isInstanceOf(SQLException.class)
                .hasMessage("The migration fails.");
        assertThat(done).hasValue(0);
    }

    @Test
    void what_was_begun_before_a_failure_is_waited_for() {
        var failing = new CountDownLatch(1);

        assertThatThrownBy(() -> brigade.carryOut(List.of(
                        cook -> {
                            await(failing);
                            done.incrementAndGet();
                        },
                        cook -> {
                            failing.countDown();
                            fail(cook);
                        })))
                .hasMessage("The migration fails.");
        assertThat(done).hasValue(1);
    }

    @Test
    void of_several_failures_the_earliest_orders_is_told_however_late_it_came() {
        var later = new CountDownLatch(1);

        assertThatThrownBy(() -> brigade.carryOut(List.of(
                        cook -> {
                            await(later);
                            throw new IOException("The first tenant fails.");
                        },
                        cook -> {
                            later.countDown();
                            throw new IOException("The second tenant fails.");
                        })))
                .hasMessage("The first tenant fails.");
    }

    private static void fail(Cook cook) throws SQLException {
        throw new SQLException("The migration fails.");
    }
}
