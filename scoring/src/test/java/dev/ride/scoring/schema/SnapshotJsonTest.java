package dev.ride.scoring.schema;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SnapshotJsonTest {
    private static final Identity TABLE = Identity.of(Kind.TABLE, "public", "or\"ders\n");
    private static final Snapshot SNAPSHOT = new Snapshot(
            Snapshot.FORMAT,
            180006,
            "shop",
            null,
            List.of(
                    new Fact(TABLE, Identity.of(Kind.SCHEMA, "public"), Map.of("owner", "app", "comment", "")),
                    new Fact(Identity.of(Kind.COLUMN, "public", "or\"ders\n", "é"), TABLE, Map.of("type", "integer"))),
            List.of(new NotCompared("large objects (2)", "large objects are data")),
            List.of(new Snapshot.Settled(TABLE, "comment")));

    @Test
    void nothing_is_lost_on_the_way_through_json() {
        assertThat(Snapshot.fromJson(SNAPSHOT.toJson())).isEqualTo(SNAPSHOT);
    }

    @Test
    void every_truncation_is_refused_in_one_sentence() {
        var json = SNAPSHOT.toJson();
        for (int length = 0; length < json.length(); length++) {
            var cut = json.substring(0, length);
            assertThatThrownBy(() -> Snapshot.fromJson(cut))
                    .isInstanceOf(UnreadableSnapshotException.class)
                    .message()
                    .endsWith(".")
                    .doesNotContain("\n");
        }
    }

    @Test
    void another_format_is_refused_by_its_number() {
        assertThatThrownBy(() -> Snapshot.fromJson(SNAPSHOT.toJson().replace("\"format\":1", "\"format\":99")))
                .isInstanceOf(UnreadableSnapshotException.class)
                .hasMessageContaining("format 99");
    }

    @Test
    void json_that_is_no_snapshot_is_refused() {
        for (var json : List.of("[]", "{}", "{\"format\":1}", "null", "{\"format\":\"1\"}")) {
            assertThatThrownBy(() -> Snapshot.fromJson(json)).isInstanceOf(UnreadableSnapshotException.class);
        }
    }

    @Test
    void a_delta_from_an_equal_reference_holds_nothing_and_gives_it_back() {
        var delta = SnapshotDelta.between(SNAPSHOT, SNAPSHOT);
        assertThat(delta.absent()).isEmpty();
        assertThat(delta.present()).isEmpty();
        assertThat(delta.applyTo(SNAPSHOT)).isEqualTo(SNAPSHOT);
    }
}
