package dev.ride.runner.sandbox.recipe;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RoomTest {
    @Test
    void a_thousand_tenants_get_more_of_everything_than_three() {
        assertThat(Room.forTenants(3))
                .containsEntry("max_locks_per_transaction", "64")
                .containsEntry("pg_stat_statements.max", "500")
                .containsEntry("shared_buffers", "16MB");
        assertThat(Room.forTenants(1000))
                .containsEntry("max_locks_per_transaction", "314")
                .containsEntry("pg_stat_statements.max", "5000")
                .containsEntry("shared_buffers", "32MB");
    }
}
