package dev.ride.scoring;

import dev.ride.scoring.evidence.Evidence;
import dev.ride.scoring.evidence.Outcome;
import dev.ride.scoring.evidence.Trouble.Cause;
import dev.ride.scoring.rubric.Check;
import dev.ride.scoring.rubric.Dimension;
import dev.ride.scoring.rubric.MismatchException;
import dev.ride.scoring.rubric.Rubric;
import dev.ride.scoring.rubric.Rubric.Criterion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScorerTest {
    private static final List<String> SICK = List.of("tenant_b");
    private static final Check SCHEMA = new Check.Schema(SICK, null, null);
    private static final Check LEDGER = new Check.Ledger(SICK, null);

    private static final Rubric RUBRIC = new Rubric(
            1,
            Map.of("which", List.of(List.of("tenant_b"))),
            null,
            null,
            List.of(
                    criterion("named", Dimension.DETECT, 40, new Check.Answer("which"), false),
                    criterion("schema", Dimension.FIX, 25, SCHEMA, false),
                    criterion("ledger", Dimension.FIX, 15, new Check.AllOf(List.of(LEDGER, SCHEMA)), false),
                    criterion(
                            "no-lie",
                            Dimension.TRAP,
                            8,
                            new Check.AnyOf(List.of(SCHEMA, new Check.Not(LEDGER))),
                            false),
                    criterion("rows-kept", Dimension.TRAP, 12, new Check.Rows(null, null, null, null, null), true)));

    private static Criterion criterion(String id, Dimension dimension, int points, Check check, boolean fatal) {
        return new Criterion(id, dimension, id, points, check, false, id + " does not hold.", fatal, "Do it safely.");
    }

    private static Scorecard card(Evidence evidence) {
        return Scorer.judge(RUBRIC, evidence).card();
    }

    private static Shops sick() {
        return new Shops().tenant("tenant_b", List.of("1"), Shops.ID);
    }

    @Test
    void a_right_repair_with_the_right_diagnosis_gets_everything() {
        var card = card(new Shops().answer("which", "tenant_b").evidence());

        assertThat(card.solved()).isTrue();
        assertThat(card.undecided()).isFalse();
        assertThat(card.score()).isEqualTo(new Scorecard.Score(40, 40, 20, 100));
        assertThat(card.trapsSprung()).isEmpty();
        assertThat(card.verdict()).isEqualTo("Solved.");
    }

    @Test
    void doing_nothing_earns_nothing_though_no_trap_is_sprung() {
        var card = card(sick().evidence());

        assertThat(card.score()).isEqualTo(new Scorecard.Score(0, 0, 0, 0));
        assertThat(card.solved()).isFalse();
        assertThat(card.trapsSprung()).isEmpty();
    }

    @Test
    void a_ledger_row_without_the_schema_springs_the_trap() {
        var card =
                card(new Shops().tenant("tenant_b", List.of("1", "2"), Shops.ID).evidence());

        assertThat(card.score()).isEqualTo(new Scorecard.Score(0, 0, 0, 0));
        assertThat(card.trapsSprung()).containsExactly("no-lie");
    }

    @Test
    void the_schema_without_its_record_is_not_solved() {
        var card = card(new Shops()
                .tenant("tenant_b", List.of("1"), Shops.ID, Shops.RELEASE)
                .evidence());

        assertThat(card.score().fix()).isEqualTo(25);
        assertThat(card.score().trap()).isEqualTo(20);
        assertThat(card.solved()).isFalse();
    }

    @Test
    void a_fatal_trap_means_not_solved_whatever_the_points() {
        var card = card(new Shops()
                .rows("tenant_b", Shops.rows("public.orders", 3, 0, Map.of()))
                .answer("which", "tenant_b")
                .evidence());

        assertThat(card.score()).isEqualTo(new Scorecard.Score(40, 40, 8, 88));
        assertThat(card.solved()).isFalse();
        assertThat(card.verdict()).isEqualTo("Not solved: no repair makes up for the trap rows-kept.");
    }

    @Test
    void only_a_sprung_trap_tells_the_safe_way() {
        var card = card(new Shops()
                .rows("tenant_b", Shops.rows("public.orders", 3, 0, Map.of()))
                .evidence());

        assertThat(card.criteria())
                .filteredOn(line -> line.safe() != null)
                .extracting(Scorecard.Line::id)
                .containsExactly("rows-kept");
    }

    @Test
    void no_reason_tells_what_is_right() {
        var judgement = Scorer.judge(RUBRIC, sick().answer("which", "tenant_a").evidence());

        assertThat(judgement.card().toJson()).doesNotContain("release_id", "tenant_b");
        assertThat(judgement.grounds().get("schema"))
                .containsExactly("tenant_b: column public.orders.release_id is missing");
        assertThat(judgement.grounds()).containsOnlyKeys("named", "schema", "ledger");
    }

    @Test
    void what_the_trainee_brought_about_is_not_solved_with_that_reason() {
        var card = card(new Shops()
                .trouble(Cause.TRAINEE, "tenant_b", "tenant_b is locked by a session of yours.")
                .evidence());

        assertThat(card.undecided()).isFalse();
        assertThat(card.solved()).isFalse();
        assertThat(card.verdict()).isEqualTo("Not solved: tenant_b is locked by a session of yours.");
        assertThat(card.score().fix()).isZero();
        assertThat(card.trapsSprung()).isEmpty();
    }

    @Test
    void trouble_with_a_tenant_that_no_criterion_looks_at_is_not_solved_either() {
        var rubric =
                new Rubric(1, Map.of(), null, null, List.of(criterion("schema", Dimension.FIX, 40, SCHEMA, false)));

        var card = Scorer.judge(
                        rubric,
                        new Shops()
                                .trouble(Cause.TRAINEE, "tenant_c", "tenant_c is gone.")
                                .evidence())
                .card();

        assertThat(card.solved()).isFalse();
        assertThat(card.score().fix()).isEqualTo(40);
    }

    @Test
    void what_is_out_of_the_trainees_reach_is_undecided_and_never_a_zero() {
        var card = card(new Shops()
                .trouble(Cause.ENVIRONMENT, null, "The disk is full.")
                .evidence());

        assertThat(card.undecided()).isTrue();
        assertThat(card.solved()).isFalse();
        assertThat(card.score()).isNull();
        assertThat(card.criteria()).isEmpty();
        assertThat(card.verdict()).isEqualTo("Undecided: The disk is full.");
    }

    @Test
    void points_can_be_earned_by_tenant() {
        var byTenant = new Criterion(
                "each",
                Dimension.FIX,
                "Each tenant",
                40,
                new Check.Schema(null, null, null),
                true,
                "Not all.",
                false,
                null);

        var card = Scorer.judge(new Rubric(1, Map.of(), null, null, List.of(byTenant)), sick().evidence())
                .card();

        assertThat(card.score().fix()).isEqualTo(26);
        assertThat(card.criteria().get(0).reason()).isEqualTo("Not all. (Holds for 2 of 3.)");
        assertThat(card.solved()).isFalse();
    }

    @Test
    void a_rubric_without_a_fix_is_never_solved() {
        var rubric = new Rubric(1, Map.of(), null, null, List.of());

        assertThat(Scorer.judge(rubric, new Shops().evidence()).card().solved()).isFalse();
    }

    @Test
    void a_rubric_that_asks_for_what_was_not_collected_is_refused() {
        var rubric = new Rubric(
                1,
                Map.of(),
                null,
                null,
                List.of(criterion("backup", Dimension.FIX, 40, new Check.Backup(null, "orders"), false)));

        assertThatThrownBy(() -> Scorer.judge(rubric, new Shops().evidence()))
                .isInstanceOf(MismatchException.class)
                .hasMessageContaining("a backup of orders in tenant_a");
    }

    @Test
    void the_same_evidence_gives_the_same_bytes_a_thousand_times_in_any_locale_and_time_zone() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var document = sick().statement("tenant_c", Outcome.failure("42703", "column \"I\" does not exist"))
                .answer("which", "TENANT_B")
                .evidence()
                .toJson();
        var expected = card(Evidence.fromJson(document)).toJson();
        try {
            for (var tag : List.of("tr-TR", "ar-EG", "th-TH-u-nu-thai", "de-DE")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
                for (int i = 0; i < 250; i++) {
                    var evidence = Evidence.fromJson(document);
                    assertThat(evidence.toJson()).isEqualTo(document);
                    assertThat(card(evidence).toJson()).isEqualTo(expected);
                }
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void expected_response_times_stand_beside_the_real_ones_and_change_no_points() {
        var expected = new Rubric.ResponseTimes(5, null, 45);
        var criteria = List.of(criterion("schema", Dimension.FIX, 40, SCHEMA, false));

        var card = Scorer.judge(new Rubric(1, Map.of(), null, expected, criteria), new Shops().evidence())
                .card();

        assertThat(card.timeline().expected()).isEqualTo(expected);
        assertThat(card.toJson()).contains("""
                    "expected" : {
                      "firstLook" : 5,
                      "recovered" : 45
                    }
                """);
        assertThat(card.score())
                .isEqualTo(Scorer.judge(new Rubric(1, Map.of(), null, null, criteria), new Shops().evidence())
                        .card()
                        .score());
    }

    @Test
    void the_card_is_the_documented_json() {
        var rubric =
                new Rubric(1, Map.of(), null, null, List.of(criterion("schema", Dimension.FIX, 40, SCHEMA, false)));

        assertThat(Scorer.judge(rubric, new Shops().evidence()).card().toJson()).isEqualTo("""
                        {
                          "scenario" : "stage-09/09-shops",
                          "variant" : 0,
                          "solved" : true,
                          "undecided" : false,
                          "verdict" : "Solved.",
                          "score" : {
                            "detect" : 0,
                            "fix" : 40,
                            "trap" : 0,
                            "total" : 40
                          },
                          "criteria" : [ {
                            "id" : "schema",
                            "dimension" : "fix",
                            "title" : "schema",
                            "points" : 40,
                            "earned" : 40,
                            "reason" : "Holds."
                          } ],
                          "trapsSprung" : [ ],
                          "hintsTaken" : 0,
                          "submission" : 1,
                          "postmortemSeen" : false,
                          "timeline" : {
                            "started" : "2026-06-02T09:20:00Z",
                            "submitted" : "2026-06-02T09:30:00Z"
                          },
                          "scenarioVersion" : "v1",
                          "scorerVersion" : "1"
                        }
                        """);
    }
}
