package dev.ride.cli;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Three floors, rooms in order from the ground up, and no arrow that runs back up. */
class ArchitectureTest {
    private static final List<String> ROOMS_FROM_THE_GROUND_UP = List.of(
            "dev.ride.scoring.plain",
            "dev.ride.scoring.sql",
            "dev.ride.scoring.schema",
            "dev.ride.scoring.schema.remedy",
            "dev.ride.scoring.evidence.activity",
            "dev.ride.scoring.evidence",
            "dev.ride.scoring.rubric.detect",
            "dev.ride.scoring.rubric",
            "dev.ride.scoring",
            "dev.ride.runner.ground",
            "dev.ride.runner.drift",
            "dev.ride.runner.scenario.source",
            "dev.ride.runner.scenario.rows",
            "dev.ride.runner.scenario.shape",
            "dev.ride.runner.scenario",
            "dev.ride.runner.scenario.check",
            "dev.ride.runner.sandbox",
            "dev.ride.runner.sandbox.docker",
            "dev.ride.runner.sandbox.embedded",
            "dev.ride.runner.sandbox.script",
            "dev.ride.runner.sandbox.recipe",
            "dev.ride.runner.recorder",
            "dev.ride.runner.recorder.collector",
            "dev.ride.runner.session",
            "dev.ride.runner.proof",
            "dev.ride.runner.machine",
            "dev.ride.runner.housekeeping",
            "dev.ride.runner",
            "dev.ride.runner.testing",
            "dev.ride.cli.terminal",
            "dev.ride.cli.view",
            "dev.ride.cli.syntax",
            "dev.ride.cli.command",
            "dev.ride.cli");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.ride");

    /** So none is misspelt or forgotten, and since each knows none above it, no two know each other. */
    @Test
    void every_room_has_its_place_in_the_order() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrderElementsOf(ROOMS_FROM_THE_GROUND_UP);
    }

    static Stream<Arguments> rooms_and_those_above() {
        return Stream.iterate(1, above -> above < ROOMS_FROM_THE_GROUND_UP.size(), above -> above + 1)
                .map(above -> Arguments.of(
                        ROOMS_FROM_THE_GROUND_UP.get(above - 1),
                        ROOMS_FROM_THE_GROUND_UP.subList(above, ROOMS_FROM_THE_GROUND_UP.size())));
    }

    @ParameterizedTest
    @MethodSource("rooms_and_those_above")
    void a_room_knows_none_above_it(String room, List<String> above) {
        noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(above.toArray(String[]::new))
                .check(CLASSES);
    }

    @Test
    void scoring_knows_jdbc_and_marks_for_json_and_nothing_else() {
        noClasses()
                .that()
                .resideInAPackage("dev.ride.scoring..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "dev.ride.scoring..",
                        "java..",
                        "javax.sql..",
                        "org.postgresql..",
                        "com.fasterxml.jackson.annotation..")
                .check(CLASSES);
    }

    @Test
    void the_engines_know_nothing_of_each_other() {
        noClasses()
                .that()
                .resideInAPackage("dev.ride.runner.sandbox.docker..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.ride.runner.sandbox.embedded..")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("dev.ride.runner.sandbox.embedded..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.ride.runner.sandbox.docker..")
                .check(CLASSES);
    }

    @Test
    void only_the_docker_engine_knows_docker() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.ride.runner.sandbox.docker..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.github.dockerjava..")
                .check(CLASSES);
    }

    @Test
    void testcontainers_stays_with_those_who_test_and_out_of_the_command_line() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.ride.runner.testing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.testcontainers..", "dev.ride.runner.testing..")
                .check(CLASSES);
        assertThatThrownBy(() -> Class.forName("org.testcontainers.lifecycle.Startable"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void commands_are_declared_by_calls() {
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "are annotations of picocli",
                        type -> type.isAnnotation() && type.getPackageName().equals("picocli")))
                .because("reading annotations takes longer in each new process than most commands do")
                .check(CLASSES);
    }

    @Test
    void only_main_ends_the_program_and_nobody_prints_past_the_terminal() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.ride.cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .because("tests run the command line in their own process")
                .check(CLASSES);
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("everything that is printed goes through the command line's output")
                .check(CLASSES);
    }
}
