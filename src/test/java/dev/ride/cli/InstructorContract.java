package dev.ride.cli;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What every engine must do for the instructor. */
abstract class InstructorContract extends OnEngine {
    InstructorContract(String engine) {
        super(engine);
    }

    @Test
    void every_proof_of_the_scenario_scores_what_it_declares() {
        var result = ride().run("scenario", "test", SCENARIO, "--engine", engine(), "--variant", "0");
        assertThat(result.out()).containsPattern(SCENARIO + ", variant 0, " + engine() + ": all \\d+ as declared");
        assertThat(result.code()).isZero();
    }

    @Test
    void a_class_is_graded_file_by_file() throws IOException {
        var right = REPOSITORY.resolve("scenarios").resolve(SCENARIO).resolve("proofs/column-only.sql");
        var submitted = Files.writeString(
                home().resolve("ada.sql"), Files.readString(right).replace("${cast.sick}", "tenant_b"));
        Files.writeString(
                home().resolve("ada.sql.answers.yaml"), "which-tenants: tenant_b, tenant_b\nwhat-happened: 1\n");
        var broken = Files.writeString(home().resolve("ben.sql"), "\\connect tenant_b\nSELECT 1/0;\n");
        var result = ride().run(
                        "postgres",
                        "grade",
                        SCENARIO,
                        submitted.toString(),
                        broken.toString(),
                        "--engine",
                        engine(),
                        "--csv",
                        "--evidence",
                        home().resolve("kept").toString(),
                        "--answer",
                        "which-tenants=tenant_b");
        assertThat(result.code()).isZero();
        assertThat(result.out().lines().toList())
                .containsExactly(
                        "file,solved,undecided,detect,fix,trap,total,sprung,ended,trouble",
                        "\"" + submitted + "\",false,false,16,30,20,66,\"\",complete,",
                        "\"" + broken + "\",false,false,8,0,0,8,\"\",error,");
        assertThat(ride().run(
                                "postgres",
                                "grade",
                                SCENARIO,
                                submitted.toString(),
                                broken.toString(),
                                "--engine",
                                engine())
                        .out())
                .contains("Missed, in whole or in part\n  2 of 2  ")
                .containsSubsequence(
                        "2 of 2  Ledger and schema agree", "1 of 2  The drifted schema is what the release needs");
        var again = ride().run(
                        "postgres",
                        "rescore",
                        home().resolve("kept/ada.sql.evidence.json").toString());
        assertThat(again.out()).contains("Not solved", "Total 66 of 100").doesNotContain("submit again");
    }

    @Test
    void an_author_sees_what_each_criterion_rests_on() {
        var script = REPOSITORY.resolve("scenarios").resolve(SCENARIO).resolve("proofs/wrong-type.sql");
        var result = ride().run("scenario", "try", SCENARIO, script.toString(), "--engine", engine());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out())
                .contains("schema-repaired 0/20", "tenant_b", "public.orders.release_id", "character varying(40)");
    }
}
