package dev.ride.runner.drift;

import dev.ride.runner.ground.RideException;
import dev.ride.scoring.schema.Kind;
import dev.ride.scoring.schema.ReadOptions;
import dev.ride.scoring.schema.Strictness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is told of a comparison when only a part of it is wanted. */
class DriftFilterIT extends WithDriftServer {
    @Test
    void filters_hold_for_snapshots_and_hide_nothing_that_is_gone(@TempDir Path folder) throws IOException {
        var file = folder.resolve("good.json");
        Files.writeString(
                file, reader(ReadOptions.ALL).snapshot(server.target("good")).toJson());
        assertThat(filtered(ReadOptions.ALL.withSchemas(Set.of("public")), new Target.File(file), "same"))
                .isEmpty();
        assertThat(filtered(ReadOptions.ALL.withSchemas(Set.of("public")), new Target.File(file), "bare"))
                .containsExactly("table public.schema_migrations is missing");
        assertThat(filtered(
                        ReadOptions.ALL.withIgnored(Set.of("public.schema_migrations")), new Target.File(file), "bare"))
                .isEmpty();
        var ledger = ReadOptions.ALL.withTables(Set.of("public.schema_migrations"));
        assertThat(filtered(ledger, server.target("good"), "bare"))
                .containsExactly("table public.schema_migrations is missing");
        var keys = ReadOptions.ALL.withKinds(Set.of(Kind.CONSTRAINT));
        var missing = "constraint public.schema_migrations.schema_migrations_pkey is missing";
        assertThat(filtered(keys, server.target("good"), "bare")).contains(missing);
        Files.writeString(file, reader(keys).snapshot(server.target("good")).toJson());
        assertThat(Files.readString(file)).contains("schema_migrations_pkey").doesNotContain("DATABASE");
        assertThat(filtered(keys, new Target.File(file), "bare")).contains(missing);
        assertThat(filtered(keys, new Target.File(file), "same")).isEmpty();
    }

    @Test
    void an_object_of_schemas_as_tenants_is_filtered_by_its_name_in_either() {
        var url = DatabaseUrl.parse(server.url("schemas"), Map.of("PGPASSWORD", DriftServer.READER.password()));
        assertThat(acrossSchemas(url, ReadOptions.ALL.withTables(Set.of("t1.notes"))))
                .containsExactly("t2: view {schema}.notes is missing", "t3: view {schema}.notes is missing");
        assertThat(acrossSchemas(url, ReadOptions.ALL.withIgnored(Set.of("t1.notes"))))
                .containsExactly("t3: column {schema}.orders.id: type should be bigint, is integer");
        assertThat(acrossSchemas(url, ReadOptions.ALL.withIgnored(Set.of("t3"))))
                .containsExactly("t2: view {schema}.notes is missing");
        assertThatThrownBy(() -> acrossSchemas(url, ReadOptions.ALL.withTables(Set.of("t2.orders"))))
                .isInstanceOf(RideException.class)
                .hasMessageContaining("t2.orders is not in the reference schema t1");
        assertThatThrownBy(() -> acrossSchemas(url, ReadOptions.ALL.withSchemas(Set.of("t2"))))
                .isInstanceOf(RideException.class)
                .hasMessageContaining("does not go with --reference-schema");
    }

    private static List<String> acrossSchemas(DatabaseUrl url, ReadOptions options) {
        var sentences = new ArrayList<String>();
        with(options)
                .runSchemas(
                        url,
                        "t1",
                        "t*",
                        report -> ((TargetReport.Compared) report)
                                .differences()
                                .forEach(difference -> sentences.add(report.target() + ": " + difference.sentence())));
        return sentences;
    }

    private static List<String> filtered(ReadOptions options, Target reference, String database) {
        var sentences = new ArrayList<String>();
        with(options)
                .run(
                        reference,
                        List.of(server.target(database)),
                        report -> ((TargetReport.Compared) report)
                                .differences()
                                .forEach(difference -> sentences.add(difference.sentence())));
        return sentences;
    }

    private static TargetReader reader(ReadOptions options) {
        return new TargetReader(options, note -> {});
    }

    private static DriftCheck with(ReadOptions options) {
        return new DriftCheck(
                new DriftCheck.Settings(options, Strictness.STRICT, new LedgerChoice.NotRead(), 1, true),
                Scratch.FORBIDDEN,
                note -> {});
    }
}
