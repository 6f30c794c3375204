package dev.ride.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands that read scenarios, on the built-in pack. */
class ScenarioCommandsTest {
    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final String DRIFT = "stage-09/09-schema-drift-between-tenant-databases";

    @TempDir
    Path folder;

    private PlayedHome home;
    private CliRunner ride;

    @BeforeEach
    void open_home() {
        home = new PlayedHome(folder);
        ride = new CliRunner(Map.of("RIDE_HOME", folder.toString(), "RIDE_INSTALLATION", REPOSITORY.toString()));
    }

    @Nested
    class Catalogue {
        @Test
        void shows_each_scenario_on_a_line() {
            var result = ride.run("postgres", "list");
            assertThat(result.code()).isZero();
            assertThat(result.out().lines().filter(line -> line.startsWith(DRIFT)))
                    .singleElement()
                    .asString()
                    .contains("Schema drift between tenant databases", "Migrations & Releases", "L4", "15", "new");
        }

        @Test
        void finds_those_that_have_every_word_in_any_letters() {
            assertThat(ride.run("postgres", "list", "ALEMBIC", "ledger").out().lines())
                    .as("both are tags of one scenario alone")
                    .satisfiesExactly(
                            heading -> assertThat(heading).startsWith("ID"),
                            found -> assertThat(found).startsWith("stage-15/02-two-heads"));
            assertThat(ride.run("postgres", "list", "between tenant", "L4")
                            .out()
                            .lines())
                    .filteredOn(line -> line.startsWith("stage-"))
                    .isNotEmpty()
                    .allMatch(line -> line.toLowerCase(Locale.ROOT).contains("between tenant"));
            assertThat(ride.run("postgres", "list", "alembic", "nowhere").out())
                    .isEqualTo("No scenario is found; ride postgres list shows all there are.\n");
            assertThat(ride.run("postgres", "list", "nowhere", "--json").out()).isEqualToIgnoringWhitespace("[]");
            assertThat(ride.run("postgres", "list", "nowhere", "--paths").code())
                    .isEqualTo(2);
        }

        @Test
        void fits_the_terminal() {
            assertThat(ride.with("COLUMNS", "90")
                            .run("postgres", "list", "sees", "east")
                            .out())
                    .isEqualTo("""
                            ID                             TITLE                     LEVEL  MINUTES  STATE
                            stage-13/04-row-security-gone  West sees what East pays  L4     20       new
                            """);
            assertThat(ride.with("COLUMNS", "60")
                            .run("postgres", "list", "sees", "east")
                            .out())
                    .isEqualTo("""
                            ID                             TITLE
                                LEVEL  MINUTES  STATE
                            stage-13/04-row-security-gone  West sees what East pays
                                L4     20       new
                            """);
        }

        @Test
        void tells_what_is_running() {
            home.begin("drift", DRIFT, REPOSITORY).close();
            assertThat(ride.run("postgres", "list", "--json").out())
                    .contains("\"id\" : \"" + DRIFT + "\"", "\"state\" : \"running\"");
            assertThat(found("RUNNING")).containsExactly(DRIFT);
        }

        @Test
        void tells_what_was_played_and_not_solved_from_what_never_was() {
            try (var held = home.begin("drift", DRIFT, REPOSITORY)) {
                held.save(held.session().endedAt(PlayedHome.STARTED.plusSeconds(60)));
            }
            assertThat(found("tried")).containsExactly(DRIFT);
            assertThat(found("stage-09", "new")).isNotEmpty().doesNotContain(DRIFT);
            assertThat(found("solved", "stage-")).isEmpty();
        }

        private List<String> found(String... words) {
            var arguments = new ArrayList<>(List.of("postgres", "list"));
            arguments.addAll(List.of(words));
            return ride.run(arguments.toArray(String[]::new))
                    .out()
                    .lines()
                    .filter(line -> line.startsWith("stage-"))
                    .map(line -> line.split(" ")[0])
                    .toList();
        }
    }

    @Nested
    class Show {
        @Test
        void takes_a_shortened_id_and_spoils_nothing() {
            var result = ride.run("postgres", "show", "09-schema-drift");
            assertThat(result.code()).isZero();
            assertThat(result.out())
                    .contains("checkout_errors_high", "which-tenants", "Which migration is at the root")
                    .doesNotContain("20260531_add_order_release_id", "accepted", "tenant_b");
        }

        @Test
        void shows_the_variant_that_is_being_played() {
            var id = "stage-13/01-index-dropped-by-hand";
            home.begin("index", id, 1, REPOSITORY).close();
            assertThat(ride.run("postgres", "show", id).out())
                    .contains("corvus: \"Whoever opens")
                    .isEqualTo(
                            ride.run("postgres", "show", id, "--variant", "1").out());
            assertThat(ride.run("postgres", "show", id, "--variant", "0").out()).contains("borealis: \"Whoever opens");
        }

        @Test
        void names_the_specification_that_brief_and_questions_speak_of() {
            assertThat(ride.run("postgres", "show", "13/04").out())
                    .contains("\n\nSpecification\n\nEverybody's rows are told apart by `region`");
            assertThat(ride.run("postgres", "show", DRIFT).out()).doesNotContain("Specification");
        }

        @Test
        void without_an_id_it_is_the_scenario_that_is_being_played() {
            var none = ride.run("postgres", "show");
            assertThat(none.code()).isEqualTo(2);
            assertThat(none.err()).contains("No sandbox is running.");
            home.begin("index", "stage-13/01-index-dropped-by-hand", 1, REPOSITORY)
                    .close();
            assertThat(ride.run("postgres", "show").out()).contains("corvus: \"Whoever opens");
            assertThat(ride.run("postgres", "show", "--variant", "0").code()).isEqualTo(2);

            home.begin("drift", DRIFT, REPOSITORY).close();
            assertThat(ride.run("postgres", "show").err()).contains("--name NAME");
            assertThat(ride.run("postgres", "show", "--name", "drift").out()).contains("checkout_errors_high");
            assertThat(ride.run("postgres", "show", DRIFT, "--name", "drift").err())
                    .contains("Both a scenario and a sandbox are named.");
        }

        @Test
        void suggests_the_nearest_of_what_is_not_there() {
            var result = ride.run("postgres", "show", "09-schema-drfit-between-tenant-databases");
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err())
                    .contains("There is no scenario", "the nearest is 09-schema-drift-between-tenant-databases");
        }
    }

    @Nested
    class Diagnose {
        @Test
        void records_answers_given_as_options() {
            home.begin("drift", DRIFT, REPOSITORY).close();
            ride.run("postgres", "diagnose", "--answer", "what-happened=dropped-later");
            var result = ride.run("postgres", "diagnose", "--answer", "which-tenants=tenant_b,tenant_a");
            assertThat(result.code()).isZero();
            assertThat(result.out())
                    .contains(
                            "which-tenants = tenant_a, tenant_b",
                            "which-migration = (no answer yet)",
                            "what-happened = dropped-later");
        }

        @Test
        void asks_one_question_after_the_other_and_again_after_a_slip() {
            home.begin("drift", DRIFT, REPOSITORY).close();
            var result = ride.answering(List.of("tenant_x", "tenant_c", "", "1"), "postgres", "diagnose");
            assertThat(result.code()).isZero();
            assertThat(result.err()).contains("'tenant_x'", "tenant_a, tenant_b, tenant_c");
            assertThat(result.out())
                    .contains(
                            "which-tenants = tenant_c", "which-migration = (no answer yet)", "what-happened = skipped");
        }

        @Test
        void asks_nobody_where_nobody_is() {
            home.begin("drift", DRIFT, REPOSITORY).close();
            var result = ride.run("postgres", "diagnose");
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).contains("nobody is there to be asked", "--answer question=value");
        }

        @Test
        void never_tells_which_answer_is_right() {
            home.begin("drift", DRIFT, REPOSITORY).close();
            var right = ride.run("postgres", "diagnose", "--answer", "what-happened=skipped");
            var wrong = ride.run("postgres", "diagnose", "--answer", "what-happened=unrecorded");
            assertThat(right.out().replace("skipped", "unrecorded")).isEqualTo(wrong.out());
        }

        @Test
        void refuses_an_answer_that_has_no_value() {
            home.begin("drift", DRIFT, REPOSITORY).close();
            assertThat(ride.run("postgres", "diagnose", "--answer", "what-happened")
                            .code())
                    .isEqualTo(2);
        }
    }

    @Nested
    class Authors {
        @Test
        void nothing_is_wrong_with_a_built_in_scenario() {
            var result = ride.run("scenario", "check", DRIFT);
            assertThat(result.out()).isEmpty();
            assertThat(result.code()).isZero();
        }

        @Test
        void what_is_wrong_is_told_with_its_place() throws IOException {
            var broken = folder.resolve("pack/scenarios/stage-01/01-broken");
            Files.createDirectories(broken);
            Files.writeString(broken.resolve("scenario.yaml"), "format: 1\ntitel: Broken\n");
            var result = ride.run(
                    "scenario",
                    "check",
                    "01-broken",
                    "--pack",
                    folder.resolve("pack").toString());
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.out()).containsPattern("scenario\\.yaml:2:1: .*titel");
        }

        @Test
        void check_wants_a_scenario_or_all_of_them() {
            assertThat(ride.run("scenario", "check").code()).isEqualTo(2);
            assertThat(ride.run("scenario", "check", DRIFT, "--all").code()).isEqualTo(2);
        }

        @Test
        void the_schema_is_the_one_that_files_name() throws IOException {
            assertThat(ride.run("scenario", "schema", "rubric").out())
                    .isEqualTo(Files.readString(REPOSITORY.resolve("docs/schema/rubric.schema.json")));
        }
    }
}
