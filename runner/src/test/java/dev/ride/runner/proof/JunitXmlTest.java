package dev.ride.runner.proof;

import dev.ride.runner.proof.ProofResult.Status;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JunitXmlTest {
    private static ProofResult result(String name, Status status, String... differences) {
        return new ProofResult(
                "stage-01/01-x", 0, "docker", name, status, List.of(differences), Duration.ofMillis(1500));
    }

    @Test
    void each_variant_is_a_suite_and_each_proof_a_case() {
        var xml = JunitXml.of(List.of(
                result("right", Status.AS_DECLARED),
                result("wrong", Status.OTHERWISE, "fix: expected 0, seen <40>", "solved"),
                result("other", Status.ENVIRONMENT, "no Docker")));

        assertThat(xml).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <testsuites>
                          <testsuite name="stage-01/01-x variant 0 on docker" tests="3" failures="1" errors="1" time="4.500">
                            <testcase classname="stage-01/01-x variant 0 on docker" name="right" time="1.500"></testcase>
                            <testcase classname="stage-01/01-x variant 0 on docker" name="wrong" time="1.500"><failure message="fix: expected 0, seen &lt;40&gt;">fix: expected 0, seen &lt;40&gt;
                        solved</failure></testcase>
                            <testcase classname="stage-01/01-x variant 0 on docker" name="other" time="1.500"><error message="no Docker">no Docker</error></testcase>
                          </testsuite>
                        </testsuites>
                        """);
    }
}
