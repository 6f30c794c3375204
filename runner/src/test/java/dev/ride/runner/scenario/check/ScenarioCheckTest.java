package dev.ride.runner.scenario.check;

import dev.ride.runner.scenario.PackOnDisk;
import dev.ride.runner.scenario.source.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ScenarioCheckTest {
    @TempDir
    Path folder;

    private PackOnDisk pack;

    @BeforeEach
    void write_a_valid_scenario() {
        pack = PackOnDisk.in(folder);
    }

    private List<String> findings() {
        return ScenarioCheck.of(pack.scenario()).stream().map(Finding::toString).toList();
    }

    private void assertFound(String file, String message) {
        assertThat(findings())
                .anySatisfy(finding ->
                        assertThat(finding).contains("/" + file + ":").contains(message));
    }

    @Test
    void a_valid_scenario_has_no_finding() {
        assertThat(findings()).isEmpty();
    }

    /** Each row spoils one thing: the file, what stood there, what stands there now, and what is said of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            scenario.yaml    | name: page, title       | name: Page, title          | `Page` is no name such as column-only
            rubric.yaml      | id: mended              | id: named                  | `named` is there twice, first on line 4
            scenario.yaml    | tenants: ["tenant_{01..03}"] | tenants: ["tenant_{01..03}", tenant_02] | the tenant `tenant_02` is there twice
            drift.yaml       | tenants: ["${sick}"], skip | tenants: [tenant_04], skip | there is no tenant `tenant_04`; did you mean `tenant_01`?
            rubric.yaml      | question: which         | question: wich             | there is no question `wich`; did you mean `which`?
            scenario.yaml    | role: app               | role: ap                   | there is no role with `login: true` `ap`; did you mean `app`?
            scenario.yaml    | tenants: ["tenant_{01..03}"] | tenants: ["tenant_{a..c}"] | a range such as tenant_{001..050} counts up
            rubric.yaml      | schema: { tenants: ["${sick}"] } | schema: { tenants: [] } | names none; left out, `tenants` means all
            rubric.yaml      | schema: { tenants: ["${sick}"] } | all-of: { checks: [] } | `checks` is empty
            rubric.yaml      | schema: { tenants: ["${sick}"] } | never: { } | here are 0 keys where there is one key, which is one of looked-at-relation
            drift.yaml       | statement: page         | statement: pages           | there is no application statement `pages`; did you mean `page`?
            drift.yaml       | skip: ["001"]           | skip: ["002"]              | there is no migration `002` for these tenants; did you mean `001`?
            drift.yaml       | skip: ["001"]           | sql: SELECT 1, file: baseline.sql | a step has skip, recorded-only or schema-only, and either sql or file
            drift.yaml       | "42703"                 | "4270"                     | `4270` is no SQLSTATE such as "42703"
            scenario.yaml    | "001": 2026             | "002": 2026                | there is no migration `002`; did you mean `001`?
            scenario.yaml    | version: version, times: { "001": 2026-01-01T00:00:00Z } | version: version, columns: { at: $time } | `times` does not say when these were applied: 001
            rubric.yaml      | points: 20              | points: 19                 | the points add up to 99, not to 100
            rubric.yaml      | dimension: trap         | dimension: fix             | `fatal` and `safe` belong to traps
            rubric.yaml      | safe: Leave them alone. | ~~                         | a trap says in `safe` how to do it without harm
            proofs/proofs.yaml | script: right.sql, detect: 40 | script: right.sql    | does not say what it must score for detect
            proofs/proofs.yaml | fix: 40, trap: 20     | fix: 41, trap: 19          | between 0 and 40 points can be scored for fix
            proofs/proofs.yaml | fix: 0, trap: 0, solved: false, sprung | fix: 40, trap: 0, solved: false, sprung | no proof misses a point of fix
            rubric.yaml      | id: others-kept         | id: others-alone           | no proof springs the trap `others-alone`
            scenario.yaml    | The page fails:         | The page fails for release 7:\\n\\tx | is not YAML
            scenario.yaml    | level: L1               | level: [L1                 | while parsing a flow sequence that begins in line
            scenario.yaml    | level: L1               | level: hard                | a level is one of L1, L2, L3, L4, L5
            baseline.sql     | (version text)          | (version text); SELECT now() | `now` gives something else each time
            baseline.sql     | (version text)          | (version text); SELECT 'today'::date | `'today'` gives something else each time
            baseline.sql     | (version text)          | (version text DEFAULT 'x   | is not SQL: a string has no end
            scenario.yaml    | { name: app, login: true } | { name: app, login: true, member-of: [pg_execute_server_program] } | `pg_execute_server_program` is no role declared before it
            scenario.yaml    | { name: app, login: true } | { name: postgres, login: true } | a name that PostgreSQL or ride keeps for itself
            scenario.yaml    | roles:                  | server: { settings: { archive_command: x } }\\nroles: | `archive_command` is no setting that a scenario may ask for
            """)
    void one_mistake_is_found_where_it_is(String file, String before, String after, String message) {
        pack.replace(
                file, before, (after == null ? "" : after).replace("\\n", "\n").replace("\\t", "\t"));

        assertFound(
                message.startsWith("no trap misses") ? "proofs/proofs.yaml" : file,
                message.replace("no trap misses", ""));
    }

    @Test
    void of_a_file_that_is_not_there_nothing_else_is_said() throws IOException {
        Files.delete(pack.hints());
        Files.delete(pack.file("postmortem.md"));

        assertThat(findings())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding).endsWith(".md:1:1: there is no such file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEFAULT now()", "CHECK (version <> 'now or never')"})
    void the_time_as_a_default_and_the_word_in_a_text_are_fine(String clause) {
        pack.replace("baseline.sql", "(version text)", "(version text " + clause + ")");

        assertThat(findings()).isEmpty();
    }

    /** YAML makes one line of several there, so that only where they begin is sure. */
    @Test
    void what_is_wrong_in_folded_sql_is_told_where_the_sql_begins() {
        pack.replace("drift.yaml", "symptoms:", """
                  - tenants: [tenant_02]
                    sql: >
                      SELECT 1;

                      SELECT now();
                symptoms:""");

        assertFound("drift.yaml:5", "`now` gives something else each time");
    }

    @Test
    void a_brief_that_names_the_answer_is_found() {
        pack.replace("scenario.yaml", "kind: tenants }", "kind: identifier }");
        pack.replace("rubric.yaml", "[[\"${sick}\"]]", "[[note]]");
        assertFound("scenario.yaml:12", "this error text holds the answer `note` to the question `which`");

        pack.replace("scenario.yaml", "The page fails:", "The page with the NOTE fails:");
        assertFound("scenario.yaml:10", "the brief names `note`, which answers the question `which`");
    }

    @Test
    void an_answer_that_is_no_number_where_one_is_asked_for_is_found() {
        pack.replace("scenario.yaml", "kind: tenants }", "kind: number }");
        assertFound("rubric.yaml:2", "`tenant_01` is no number in digits alone");
    }

    @Test
    void a_file_that_nothing_uses_is_found() {
        pack.write("notes.txt", "to do");
        pack.write("proofs/old.sql", "SELECT 1;");

        assertThat(findings())
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding).endsWith("nothing uses this file"));
    }

    @Test
    void a_missing_hint_is_found() throws Exception {
        Files.writeString(pack.hints(), "## Where\nLook.\n\n## What\n\n");

        assertThat(findings())
                .anySatisfy(
                        finding -> assertThat(finding).contains("holds 2 hints").contains("where 3 belong"))
                .anySatisfy(finding -> assertThat(finding).endsWith("the hint `## What` says nothing"));
    }

    @Test
    void a_mistake_that_only_another_variant_has_is_found() {
        pack.replace("scenario.yaml", "sick: [tenant_01, tenant_02, tenant_03]", "sick: [tenant_01, tenant_04]");

        assertFound("drift.yaml:3", "there is no tenant `tenant_04`");
    }

    @Test
    void all_that_is_wrong_with_the_shape_is_found_at_once() {
        pack.replace("scenario.yaml", "minutes: 5", "minutes: five").replace("scenario.yaml", "topic:", "topics:");

        assertThat(findings()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            n: { choice: { of: { } } }                                 | a choice has values
            n: { number: { from: 2, to: 1 } }                          | no number is in this range
            n: { time: { from: 2026-01-01T00:00:00Z, to: 2026-01-01T00:00:00Z } } | no time is in this period
            n: { reference: { table: others, column: id } }            | no table above has the column that this refers to
            n: { text: { template: "{nam}" } }                         | there is no column `nam` above
            n: { sometimes: { percent: 10, of: { name: { }, text: { template: x } } } } | here are 2 keys where there is one key
            n: { names: { } }                                          | `names` is none of sequence, choice
            """)
    void bulk_rows_that_cannot_be_made_are_found(String column, String message) {
        pack.replace("scenario.yaml", "baseline: baseline.sql", "baseline: baseline.sql\n    data: data.yaml");
        pack.write(
                "data.yaml",
                "format: 1\nseed: 1\ntables:\n  - table: things\n    rows: 5\n    columns:\n      " + column + "\n");

        assertFound("data.yaml:7", message);
    }
}
