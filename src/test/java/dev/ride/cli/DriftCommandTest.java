package dev.ride.cli;

import dev.ride.scoring.schema.Fact;
import dev.ride.scoring.schema.Identity;
import dev.ride.scoring.schema.Kind;
import dev.ride.scoring.schema.Snapshot;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Snapshots compared with snapshots: what the command says needs no server. */
class DriftCommandTest {
    private final CliRunner ride = new CliRunner(Map.of("RIDE_HOME", "/proc/no-home-is-needed"));

    @TempDir
    private Path folder;

    private String reference;
    private String same;
    private String behind;

    @BeforeEach
    void writeSnapshots() throws IOException {
        reference = write("reference", column("note", "text"));
        same = write("same", column("note", "text"));
        behind = write("behind");
    }

    private String write(String name, Fact... more) throws IOException {
        var schema = Identity.of(Kind.SCHEMA, "public");
        var table = Identity.of(Kind.TABLE, "public", "orders");
        var facts = new ArrayList<Fact>();
        facts.add(new Fact(schema, null, Map.of("owner", "shop")));
        facts.add(new Fact(table, schema, Map.of("owner", "shop")));
        facts.addAll(List.of(more));
        facts.add(new Fact(Identity.of(Kind.SEQUENCE, "public", "tickets"), schema, Map.of("owner", "shop")));
        var snapshot = new Snapshot(Snapshot.FORMAT, 180_000, name, null, facts, List.of(), List.of());
        var file = folder.resolve(name + ".json");
        Files.writeString(file, snapshot.toJson());
        return file.toString();
    }

    private static Fact column(String name, String type) {
        return new Fact(
                Identity.of(Kind.COLUMN, "public", "orders", name),
                Identity.of(Kind.TABLE, "public", "orders"),
                Map.of("type", type, "position", "1"));
    }

    @Test
    void agreeing_is_zero_drifted_one_and_unreadable_three() {
        var agreeing = ride.run("drift", "--reference", reference, same);
        assertThat(agreeing.code()).isZero();
        assertThat(agreeing.out()).isEqualTo(same + ": agrees\n");
        assertThat(agreeing.err()).isEqualTo("1 agree, 0 drifted, 0 could not be read\n");

        var drifted = ride.run("drift", "--reference", reference, same, behind);
        assertThat(drifted.code()).isEqualTo(1);
        assertThat(drifted.out())
                .endsWith(behind + ": drifted (1 difference)\n    column public.orders.note is missing\n");

        var unreadable = ride.run("drift", "--reference", reference, "nowhere.json", behind);
        assertThat(unreadable.code()).isEqualTo(3);
        assertThat(unreadable.out()).contains("column public.orders.note is missing");
        assertThat(unreadable.err()).contains("There is no file nowhere.json.");
        assertThat(ride.run("drift", "--reference", reference, "host=db2 dbname=shop")
                        .err())
                .contains("There is no file host=db2 dbname=shop; a URL begins with postgresql://.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--sql", "--format=markdown"})
    void reports_in_a_form_of_their_own_are_refused_where_none_are_shown(String form) {
        var file = folder.resolve("ready");
        var result = ride.run("drift", "--ready-file=" + file, form, "--reference", reference, same);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("no reports are shown").contains("Leave out --json");
        assertThat(file).doesNotExist();
    }

    @Test
    void a_snapshot_that_is_named_as_ready_file_is_not_lost() throws IOException {
        var before = Files.readString(Path.of(reference));
        var result = ride.run("drift", "--ready-file=" + reference, "--reference", reference, same);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains(reference + " is no ready file of ride's, and is left as it is.");
        assertThat(Path.of(reference)).hasContent(before);
    }

    @Test
    void an_interval_is_refused_where_all_is_compared_once() {
        var result = ride.run("drift", "--interval", "5", "--reference", reference, same);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Nothing is compared again without --listen or --ready-file.");
    }

    @Test
    void sql_that_mends_is_printed_on_request_in_every_format() {
        var sql = "ALTER TABLE \"public\".\"orders\" ADD COLUMN \"note\" text;";
        assertThat(ride.run("drift", "--reference", reference, behind).out()).doesNotContain("ALTER");
        assertThat(ride.run("drift", "--sql", "--reference", reference, behind).out())
                .endsWith("\n\n-- what would mend " + behind + "\n" + sql + "\n\n");
        assertThat(ride.run("drift", "--sql", "--format", "markdown", "--reference", reference, behind)
                        .out())
                .endsWith("\n```sql\n" + sql + "\n```\n");
        assertThat(ride.run("drift", "--sql", "--json", "--reference", reference, behind)
                        .out())
                .contains("\"sql\" : \"ALTER TABLE \\\"public\\\"", "\"mendable\" : true");
        assertThat(ride.run("drift", "--json", "--reference", reference, behind).out())
                .doesNotContain("\"sql\"");
    }

    @Test
    void a_filter_holds_for_snapshots_and_hides_nothing_that_is_gone() throws IOException {
        assertThat(ride.run("drift", "--only", "kind:column", "--reference", reference, behind)
                        .out())
                .endsWith(": drifted (1 difference)\n    column public.orders.note is missing\n");
        assertThat(ride.run("drift", "--only", "kind:sequence", "--reference", reference, behind)
                        .out())
                .isEqualTo(behind + ": agrees\n");
        assertThat(ride.run("drift", "--ignore", "public.orders.*", "--reference", reference, behind)
                        .out())
                .isEqualTo(behind + ": agrees\n");
        var misspelt = ride.run(
                "drift", "--only", "table:public.oders", "--only", "schema:pubic", "--reference", reference, behind);
        assertThat(misspelt.err())
                .startsWith(reference + " has no schema pubic, of which --only speaks.\n" + reference
                        + " has no table public.oders, of which --only speaks.\n");
        var without = folder.resolve("without.json");
        var text = Files.readString(Path.of(reference));
        Files.writeString(without, text.replace("orders", "gone"));
        assertThat(ride.run("drift", "--only", "table:public.orders", "--reference", reference, without.toString())
                        .out())
                .endsWith("    table public.orders is missing\n");
        var gone = ride.run("drift", "--sql", "--only", "kind:column", "--reference", reference, without.toString());
        assertThat(gone.out())
                .contains("    column public.orders.note is missing\n")
                .contains(
                        "-- column public.orders.note is missing: it comes with table public.orders, which is missing too.");
        assertThat(ride.run("drift", "--ignore", "public.*", "--reference", reference, without.toString())
                        .out())
                .isEqualTo(without + ": agrees\n");
    }

    @Test
    void a_name_forges_no_line_and_no_sql_of_a_report() throws IOException {
        var name = "x\ny.json: agrees\u001b[2J";
        var hostile = write("hostile", column("note", "text"), column(name, "text"));
        var renamed = Files.move(Path.of(hostile), folder.resolve("h\n## x\nDROP TABLE orders;.json"))
                .toString();
        for (var format : List.of("text", "markdown")) {
            var out = ride.run("drift", "--sql", "--format", format, "--reference", reference, renamed)
                    .out();
            assertThat(out.lines())
                    .noneMatch(line -> line.startsWith("DROP") || line.contains("y.json") && !line.contains("orders."))
                    .anyMatch(
                            line -> line.contains("column public.orders.\"x\\ny.json: agrees\\u001b[2J\" should not"));
            assertThat(out).doesNotContain("\u001b[2J").doesNotContain("\n## x");
        }
        assertThat(ride.run("drift", "--json", "--reference", reference, renamed)
                        .out())
                .contains("\"name\" : \"public.orders.\\\"x\\ny.json: agrees\\u001B[2J\\\"\"");
    }

    @Test
    void markdown_shows_names_as_they_are() throws IOException {
        var hostile = write("hostile", column("note", "text"), column("a|b`c*d_e _f_ <b>[l](x)&amp;$g$~#\\", "text"));
        var out = ride.run("drift", "--format", "markdown", "--reference", reference, hostile)
                .out();
        assertThat(out)
                .contains(
                        "- column public.orders.\"a\\|b\\`c\\*d_e \\_f\\_ \\<b\\>\\[l\\](x)\\&amp;\\$g\\$\\~\\#\\\\\" should not");
    }

    @Test
    void a_snapshot_in_another_encoding_is_told_so() throws IOException {
        Files.write(Path.of(same), Files.readString(Path.of(same)).getBytes(StandardCharsets.UTF_16));
        var result = ride.run("drift", "--reference", same, reference);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("cannot be used as a snapshot: it is no text in UTF-8");
    }

    @Test
    void a_host_to_listen_on_that_nobody_knows_is_bad_input() {
        var result = ride.run("drift", "--listen", "no-such-host.invalid:80", "--reference", reference, same);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("The host 'no-such-host.invalid' to listen on is not known.")
                .contains("Name an address of this machine, such as 127.0.0.1:8080.");
    }

    @Test
    void what_holds_data_is_never_dropped() {
        var extra = ride.run("drift", "--sql", "--reference", behind, reference);
        assertThat(extra.out())
                .endsWith("-- column public.orders.note should not be there: nothing is dropped here that holds data or"
                        + " carries it.\n\n");
    }

    @Test
    void a_snapshot_without_last_values_is_not_passed_off_for_one_with() {
        var result = ride.run("drift", "--sequence-values", "--reference", reference, same);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("holds no last values of sequences", "snapshot --sequence-values");
    }

    @Test
    void a_snapshot_that_is_cut_off_or_of_another_format_is_one_sentence() throws IOException {
        var text = Files.readString(Path.of(reference));
        Files.writeString(folder.resolve("cut.json"), text.substring(0, text.length() / 2));
        Files.writeString(folder.resolve("new.json"), text.replace("\"format\":1", "\"format\":2"));
        var cut = ride.run("drift", "--reference", folder.resolve("cut.json").toString(), same);
        assertThat(cut.code()).isEqualTo(2);
        assertThat(cut.err()).contains("cut off or no JSON");
        var later = ride.run("drift", "--reference", folder.resolve("new.json").toString(), same);
        assertThat(later.code()).isEqualTo(2);
        assertThat(later.err()).contains("has format 2 and this version reads format 1 only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drift --reference REFERENCE postgresql://zoe:sec/ret@db.example/shop",
                "drift --reference postgesql://zoe:secret@db.example/shop SAME",
                "drift --reference REFERENCE host=db.example;user=zoe;password=secret",
                "drift --reference REFERENCE --scratch host=db.example;password=secret SAME",
                "drift --refrence=postgresql://zoe:secret@db.example/shop SAME",
                "drift --reference REFERENCE --parallel postgresql://zoe:secret@db.example/shop SAME",
                "drift --reference REFERENCE --ledger=postgresql://zoe:secret@db.example/shop SAME",
                "drift --reference REFERENCE --only postgresql://zoe:secret@db.example/shop SAME",
                "drift --reference REFERENCE --only kind:postgresql://zoe:secret@db.example/shop SAME",
                "drift --reference REFERENCE --listen postgresql://zoe:secret@db.example/shop SAME",
                "drift snapshot SAME postgresql://zoe:secret@db.example/shop"
            })
    void a_password_is_never_repeated_whatever_else_is_wrong(String line) {
        var result = ride.run(
                Stream.of(line(line)).map(word -> word.replace(';', ' ')).toArray(String[]::new));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out() + result.err()).doesNotContain("sec", "ret", "zoe");
    }

    @ParameterizedTest
    @CsvSource({
        "--reference REFERENCE --ledger SAME,           1 agree",
        "--reference REFERENCE --ledger SAME REFERENCE, 2 agree",
        "--reference REFERENCE SAME --ledger,           1 agree",
        "--reference REFERENCE --ledger absent.json,    0 agree",
        "--reference REFERENCE --ledger app.migrations SAME, 1 agree",
        "--reference REFERENCE --ledger=SAME REFERENCE, 1 agree"
    })
    void the_ledgers_table_may_be_left_out_wherever_the_option_stands(String words, String end) {
        var result = ride.run(line("drift " + words));
        assertThat(result.err()).contains(end);
    }

    private String[] line(String words) {
        return words.replace("REFERENCE", reference).replace("SAME", same).split(" ");
    }

    @Test
    void scratch_and_no_scratch_exclude_each_other() {
        var result = ride.run(
                "drift", "--no-scratch", "--scratch", "postgresql://ann@db.example/x", "--reference", reference, same);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("mutually exclusive");
    }
}
