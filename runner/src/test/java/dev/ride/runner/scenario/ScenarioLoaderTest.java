package dev.ride.runner.scenario;

import dev.ride.runner.ground.RideException;
import dev.ride.scoring.rubric.Check;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScenarioLoaderTest {
    @TempDir
    Path folder;

    private PackOnDisk pack;

    @BeforeEach
    void write_a_valid_scenario() {
        pack = PackOnDisk.in(folder);
    }

    private Scenario load(int variant) {
        return ScenarioLoader.load(pack.scenario(), variant);
    }

    private void assertRefused(String where, String message) {
        assertThatThrownBy(() -> load(0))
                .isInstanceOf(RideException.class)
                .hasMessageContaining(PackOnDisk.ID + "/" + where)
                .hasMessageContaining(message);
    }

    @Test
    void a_scenario_is_loaded_with_all_of_its_parts() {
        var scenario = load(0);

        assertThat(scenario.manifest().tenants()).containsExactly("tenant_01", "tenant_02", "tenant_03");
        assertThat(scenario.manifest().tenancy()).isEqualTo(Manifest.Tenancy.DATABASE);
        assertThat(scenario.manifest().groups().get(0).owner()).isEqualTo("trainee");
        assertThat(scenario.drift().steps().get(0).skip()).containsExactly("001");
        assertThat(scenario.migrations(scenario.manifest().groups().get(0))).containsOnlyKeys("001");
        assertThat(scenario.sql()).containsKeys("baseline.sql", "proofs/right.sql");
        assertThat(scenario.hints()).containsExactly("## Where\nLook.", "## What\nSee.", "## How\nMend.");
        assertThat(scenario.postmortem()).isEqualTo("# tenant_01 was passed over\n");
    }

    @Test
    void a_heading_is_what_the_manifest_says_wherever_and_however_it_says_it() {
        var heading = ScenarioLoader.heading(pack.scenario());
        assertThat(heading).isEqualTo(Heading.of(ScenarioLoader.manifest(pack.scenario())));

        pack.replace("scenario.yaml", "minutes: 5\n", "").replace("scenario.yaml", "brief:", "minutes: 5\nbrief:");
        assertThat(ScenarioLoader.heading(pack.scenario())).isEqualTo(heading);

        pack.replace("scenario.yaml", "for one customer", "of ${sick}");
        assertThat(ScenarioLoader.heading(pack.scenario()).title()).isEqualTo("A page fails of tenant_01");
    }

    /** Only the first bytes of a manifest are read for it, which may end in the midst of a title. */
    @Test
    void a_heading_is_whole_however_much_stands_before_it() throws IOException {
        pack.replace("scenario.yaml", "title: A page fails for one customer\n", "")
                .replace("scenario.yaml", "minutes: 5\n", "minutes: 5\ntitle: A page fails\n  for one\n  customer\n");
        var manifest = folder.resolve("scenarios").resolve(PackOnDisk.ID).resolve("scenario.yaml");
        var text = Files.readString(manifest);

        for (int before = 380; before < 520; before++) {
            Files.writeString(manifest, "#".repeat(before) + "\n" + text);
            assertThat(ScenarioLoader.heading(pack.scenario()).title())
                    .as("after a comment of %d characters", before)
                    .isEqualTo("A page fails for one customer");
        }
    }

    @Test
    void a_heading_that_is_wrong_is_refused_as_the_manifest_is() {
        pack.replace("scenario.yaml", "minutes: 5", "minutes: five");

        assertThatThrownBy(() -> ScenarioLoader.heading(pack.scenario()))
                .hasMessageContaining("scenario.yaml:6:10")
                .hasMessageContaining("`five` is not a whole number");
    }

    @Test
    void a_variant_changes_every_text_alike() {
        var sick = load(1).drift().steps().get(0).tenants().get(0);

        assertThat(sick).isNotEqualTo("tenant_01");
        assertThat(load(1).sql().get("proofs/right.sql")).startsWith("\\connect " + sick + "\n");
        assertThat(load(1).rubric().answers().get("which")).containsExactly(List.of(sick));
        assertThat(load(1).postmortem()).contains(sick);
        assertThat(load(1).sandboxHash()).isNotEqualTo(load(0).sandboxHash());
    }

    @Test
    void the_lines_of_a_steps_sql_are_told_where_the_file_has_them_too() {
        pack.replace("drift.yaml", "symptoms:", """
                  - tenants: [tenant_02]
                    sql: |
                      SELECT 1;
                      SELECT 2;
                  - tenants: [tenant_02]
                    sql: "SELECT 1;\\nSELECT 2;"
                  - tenants: [tenant_02]
                    sql: >
                      SELECT 1;

                      SELECT 2;
                symptoms:""");

        assertThat(load(0).driftSql())
                .extracting(place -> place.at(2, 1).line())
                .containsExactly(3, 7, 9, 11);
    }

    @Test
    void a_name_can_be_taken_out_of_a_pattern() {
        var others = (Check.Schema) load(0).rubric().criteria().get(2).check();

        assertThat(others.tenants()).containsExactly("tenant_02", "tenant_03");
    }

    @Test
    void a_mended_word_changes_no_hash_and_a_mended_reason_only_the_version() {
        var before = load(0);
        pack.replace("scenario.yaml", "The page fails:", "The page shows an apology:");
        assertThat(load(0).version()).isEqualTo(before.version());

        pack.replace("rubric.yaml", "Not mended.", "It is not mended.");
        assertThat(load(0).version()).isNotEqualTo(before.version());
        assertThat(load(0).sandboxHash()).isEqualTo(before.sandboxHash());

        pack.replace("baseline.sql", "id int", "id bigint");
        assertThat(load(0).sandboxHash()).isNotEqualTo(before.sandboxHash());
    }

    @Test
    void windows_line_ends_and_a_byte_order_mark_change_nothing() {
        var before = load(0);
        pack.replace("baseline.sql", "\n", "\r\n").replace("scenario.yaml", "\n", "\r\n");
        pack.replace("drift.yaml", "format: 1", "\uFEFFformat: 1");

        assertThat(load(0)).isEqualTo(before);
    }

    @Test
    void an_unknown_key_is_named_with_its_place_and_the_nearest_known_one() {
        pack.replace("scenario.yaml", "title: A page", "titel: A page");
        assertRefused("scenario.yaml:1:1", "`title` is missing here");
        assertThatThrownBy(() -> load(0)).hasMessageContaining("(and 1 more)");

        pack.replace("scenario.yaml", "titel:", "title: x\ntitel:");
        assertRefused("scenario.yaml:4:1", "there is no key `titel` here; did you mean `title`?");
    }

    @Test
    void a_key_given_twice_is_refused() {
        pack.replace("drift.yaml", "steps:", "format: 1\nsteps:");

        assertRefused("drift.yaml:2:1", "`format` is given twice, first on line 1");
    }

    @Test
    void a_value_of_the_wrong_type_is_refused() {
        pack.replace("scenario.yaml", "minutes: 5", "minutes: five");

        assertRefused("scenario.yaml:6:10", "`five` is not a whole number");
    }

    @Test
    void a_word_that_is_none_of_the_accepted_ones_is_refused() {
        pack.replace("scenario.yaml", "kind: tenants", "kind: tenant");

        assertRefused("scenario.yaml:24:44", "`tenant` is not one of choice, identifier, identifiers, number, tenants");
    }

    @Test
    void an_alias_is_refused() {
        pack.replace("drift.yaml", "steps:", "steps: &a");
        pack.replace("drift.yaml", "symptoms:", "symptoms: *a\nother:");

        assertRefused("drift.yaml:4:11", "aliases are not part of the format; write it out");
    }

    @Test
    void a_tab_as_indentation_is_refused_with_its_line() {
        pack.replace("drift.yaml", "  - { tenants", "\t- { tenants");

        assertRefused("drift.yaml:3:1", "is not YAML: found character '\\t(TAB)' that cannot start any token");
    }

    @Test
    void an_unknown_placeholder_is_named_where_it_stands() {
        pack.replace("proofs/right.sql", "ADD COLUMN", "ADD COLUMN ${colum}");
        assertRefused("proofs/right.sql:2:31", "`${colum}` stands for nothing; `choose` gives sick, variant");
    }

    @Test
    void an_unknown_placeholder_in_a_block_is_named_where_it_stands() {
        pack.replace("scenario.yaml", "      ERROR", "      ${who} ERROR");

        assertRefused("scenario.yaml:12:", "`${who}` stands for nothing");
    }

    @Test
    void a_path_out_of_the_folder_is_refused() {
        pack.replace("scenario.yaml", "baseline: baseline.sql", "baseline: ../../../../etc/passwd");
        assertRefused("scenario.yaml:18:15", "`../../../../etc/passwd`: leads out of the scenario's folder");

        pack.replace("scenario.yaml", "../../../../etc/passwd", "/etc/passwd");
        assertRefused("scenario.yaml:18:15", "must be given relative to the scenario's folder");
    }

    @Test
    void a_symbolic_link_is_refused() throws IOException {
        Files.delete(pack.file("baseline.sql"));
        Files.createSymbolicLink(pack.file("baseline.sql"), Files.createFile(folder.resolve("elsewhere.sql")));

        assertRefused("baseline.sql:1:1", "is reached by a symbolic link, which packs may not have");
    }

    @Test
    void a_folder_in_place_of_a_file_is_refused() throws IOException {
        Files.delete(pack.file("drift.yaml"));
        Files.createDirectory(pack.file("drift.yaml"));

        assertRefused("drift.yaml:1:1", "is a folder where a file belongs");
    }

    @Test
    void a_huge_file_is_refused_unread() throws IOException {
        try (var file = new RandomAccessFile(pack.file("baseline.sql").toFile(), "rw")) {
            file.setLength(1L << 30);
        }

        assertRefused("baseline.sql:1:1", "holds 1024 MB, more than the 16 MB that a file of a scenario may");
    }

    @Test
    void a_byte_that_is_no_utf_8_is_refused_with_its_place() throws IOException {
        Files.write(pack.file("baseline.sql"), "SELECT 1;\n-- M\u00fcller".getBytes(StandardCharsets.ISO_8859_1));

        assertRefused("baseline.sql:2:5", "is not UTF-8 from here on");
    }

    @Test
    void an_empty_file_and_a_second_document_are_refused() {
        pack.write("drift.yaml", "");
        assertRefused("drift.yaml:1:1", "is empty");

        pack.write("drift.yaml", "format: 1\nsteps: [{ tenants: [tenant_01] }]\n---\nformat: 1\n");
        assertRefused("drift.yaml:3:1", "a second document begins here; a file holds one");
    }

    @Test
    void a_newer_format_or_a_newer_ride_is_told_before_anything_else() {
        pack.replace("scenario.yaml", "format: 1", "format: 2\nnews: { }");
        assertRefused("scenario.yaml:1:9", "is in format 2; this ride 0.1 reads up to format 1");

        pack.replace("scenario.yaml", "format: 2", "format: 1").replace("scenario.yaml", "\"0.1\"", "\"0.10\"");
        assertRefused("scenario.yaml:3:7", "needs ride 0.10 or newer; this is ride 0.1");
    }

    @Test
    void a_character_that_no_file_may_hold_is_refused_where_it_stands() {
        pack.replace("drift.yaml", "steps:", "# \0\nsteps:");

        assertRefused("drift.yaml:2:3", "is not YAML: special characters are not allowed");
    }

    @Test
    @Timeout(5)
    void a_deeply_nested_file_is_refused_without_going_down_to_its_end() {
        pack.write("drift.yaml", "format: 1\nsteps: " + "[".repeat(100_000));

        assertRefused("drift.yaml:2:107", "is nested more than 100 levels deep");
    }
}
