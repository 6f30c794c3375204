package dev.ride.scoring.schema;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaReaderIT {
    @Test
    void a_table_and_its_parts_are_facts() throws SQLException {
        var server = TestServer.newest();
        try (var connection = server.connect(server.database());
                var statement = connection.createStatement()) {
            statement.execute("create table orders (id serial primary key, status varchar(10) not null default 'new'"
                    + " check (status in ('new', 'old')))");
            statement.execute("create index on orders (lower(status) desc)");
            var snapshot = SchemaReader.read(connection, ReadOptions.ALL);
            assertThat(snapshot.byIdentity()).containsKey(Identity.of(Kind.INDEX, "public", "orders_lower_idx"));
            assertThat(Snapshot.fromJson(snapshot.toJson())).isEqualTo(snapshot);
        }
    }
}
