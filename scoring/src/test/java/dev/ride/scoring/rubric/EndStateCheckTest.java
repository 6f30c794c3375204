package dev.ride.scoring.rubric;

import dev.ride.scoring.Shops;
import dev.ride.scoring.schema.Fact;
import dev.ride.scoring.schema.Identity;
import dev.ride.scoring.schema.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class EndStateCheckTest {
    private static final List<String> SICK = List.of("tenant_b");
    private static final List<String> MERGED = List.of("merged");
    private static final Fact NOTE = Shops.column("note", "text");

    private static boolean holds(Check check, Shops shops) {
        return check.on(new Case(new Rubric(1, Map.of(), null, null, List.of()), shops.evidence()))
                .whole()
                .holds();
    }

    private static Shops withAlternative() {
        return new Shops().endState("merged", List.of("1", "2", "3"), Shops.ID, Shops.RELEASE, NOTE);
    }

    @Test
    void an_alternative_is_right_only_where_it_is_accepted() {
        var shops = withAlternative().tenant("tenant_b", List.of("1", "2", "3"), Shops.ID, Shops.RELEASE, NOTE);

        assertThat(holds(new Check.Schema(SICK, null, MERGED), shops)).isTrue();
        assertThat(holds(new Check.Schema(SICK, null, null), shops)).isFalse();
    }

    @Test
    void a_ledger_that_is_right_for_another_end_state_than_the_schema_lies() {
        var check = new Check.Ledger(SICK, MERGED);

        assertThat(holds(check, withAlternative().tenant("tenant_b", List.of("1", "2", "3"), Shops.ID, Shops.RELEASE)))
                .isFalse();
        assertThat(holds(check, withAlternative().tenant("tenant_b", List.of("1", "2"), Shops.ID, Shops.RELEASE)))
                .isTrue();
        assertThat(holds(
                        check,
                        withAlternative().tenant("tenant_b", List.of("1", "2", "3"), Shops.ID, Shops.RELEASE, NOTE)))
                .isTrue();
    }

    @Test
    void a_version_that_does_not_belong_makes_the_ledger_wrong() {
        assertThat(holds(
                        new Check.Ledger(SICK, null),
                        new Shops().tenant("tenant_b", List.of("1", "2", "9"), Shops.ID, Shops.RELEASE)))
                .isFalse();
    }

    @Test
    void only_the_named_relations_and_what_hangs_on_them_are_looked_at() {
        var shops = new Shops().tenant("tenant_b", List.of("1"), Shops.ID);

        assertThat(holds(new Check.Schema(SICK, List.of("orders"), null), shops))
                .isFalse();
        assertThat(holds(new Check.Schema(SICK, List.of("public.orders"), null), shops))
                .isFalse();
        assertThat(holds(new Check.Schema(SICK, List.of("customers"), null), shops))
                .isTrue();
    }

    @Test
    void what_is_named_is_missed_with_what_it_hangs_on_too() {
        var audit = Identity.of(Kind.TABLE, "public", "audit");
        var table = new Fact(audit, Shops.SCHEMA, Map.of());
        var index = new Fact(Identity.of(Kind.INDEX, "public", "audit_at"), audit, Map.of("keys", "at"));
        var wanted = new Shops().endState("reference", List.of("1", "2"), Shops.ID, Shops.RELEASE, table, index);
        var check = new Check.Schema(SICK, List.of("public.audit_at"), null);

        assertThat(holds(check, wanted.tenant("tenant_b", List.of("1", "2"), Shops.ID, Shops.RELEASE, table, index)))
                .isTrue();
        assertThat(holds(check, wanted.tenant("tenant_b", List.of("1", "2"), Shops.ID, Shops.RELEASE)))
                .isFalse();
        assertThat(holds(check, new Shops().tenant("tenant_b", List.of("1"), Shops.ID, Shops.RELEASE, table, index)))
                .as("beside the expected relations it costs nothing")
                .isTrue();
    }

    @Test
    void a_schema_of_another_tenant_does_not_count() {
        var shops = new Shops().tenant("tenant_b", List.of("1"), Shops.ID);

        assertThat(holds(new Check.Schema(List.of("tenant_a"), null, null), shops))
                .isTrue();
        assertThat(holds(new Check.Schema(null, null, null), shops)).isFalse();
    }

    @Test
    void a_table_beside_the_expected_ones_costs_nothing() {
        var backup = new Fact(Identity.of(Kind.TABLE, "public", "orders_backup"), Shops.SCHEMA, Map.of());

        assertThat(holds(
                        new Check.Schema(SICK, null, null),
                        new Shops().tenant("tenant_b", List.of("1", "2"), Shops.ID, Shops.RELEASE, backup)))
                .isTrue();
    }

    @Test
    void a_default_that_says_null_is_none() {
        var check = new Check.Schema(SICK, null, null);

        assertThat(holds(check, withDefault("NULL::character varying"))).isTrue();
        assertThat(holds(check, withDefault("'x'::character varying"))).isFalse();
    }

    /** Where none is expected. */
    private static Shops withDefault(String value) {
        var made = Identity.of(Kind.COLUMN, "public", "orders", "made");
        var wanted = Map.of("type", "character varying(40)");
        var found = Map.of("type", "character varying(40)", "default", value);
        return shop(new Fact(made, Shops.ORDERS, wanted), new Fact(made, Shops.ORDERS, found));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    TABLE  #        # option autovacuum_enabled # on    # true
                    TABLE  #        # option autovacuum_enabled # false # false
                    TABLE  #        # option fillfactor         # 100   # true
                    INDEX  # btree  # option fillfactor         # 90    # true
                    INDEX  # btree  # option fillfactor         # 100   # false
                    INDEX  # gin    # option fastupdate         # true  # true
                    INDEX  # gin    # option fastupdate         # off   # false
                    VIEW   #        # option security_barrier   # no    # true
                    VIEW   #        # option security_invoker   # true  # false
                    POLICY #        # check                     # mine  # true
                    POLICY #        # check                     # yours # false
                    POLICY #        # roles                     # mine  # false
                    FUNCTION #      # grants to app             # EXECUTE # true
                    FUNCTION #      # grants to app             # EXECUTE WITH GRANT OPTION # false
                    FUNCTION #      # grants to PUBLIC          # none  # false
                    TABLE  #        # grants to app             # EXECUTE # false
                    """)
    void what_would_hold_anyway_may_be_said(Kind kind, String method, String attribute, String value, boolean right) {
        var thing = Identity.of(kind, "public", "orders", "thing");
        var before = new TreeMap<String, String>(Map.of("using", "mine"));
        if (method != null) {
            before.put("method", method);
        }
        var after = new TreeMap<>(before);
        after.put(attribute, value);
        var as = new Fact(thing, Shops.ORDERS, before);
        var said = new Fact(thing, Shops.ORDERS, after);
        var check = new Check.Schema(SICK, null, null);

        assertThat(holds(check, shop(as, said))).isEqualTo(right);
        assertThat(holds(check, shop(said, as))).as("the other way round").isEqualTo(right);
    }

    @Test
    void a_right_that_everybody_has_lost_is_not_there_anyway() {
        var function = Identity.of(Kind.FUNCTION, "public", "f");
        var shut = Map.of("grants to PUBLIC", "none");
        var given = Map.of("grants to PUBLIC", "none", "grants to app", "EXECUTE");

        assertThat(holds(
                        new Check.Schema(SICK, null, null),
                        shop(new Fact(function, Shops.SCHEMA, given), new Fact(function, Shops.SCHEMA, shut))))
                .isFalse();
    }

    private static Shops shop(Fact wanted, Fact found) {
        return new Shops()
                .endState("reference", List.of("1", "2"), Shops.ID, wanted)
                .tenant("tenant_b", List.of("1", "2"), Shops.ID, found);
    }

    private static Fact states(String name, String list) {
        return new Fact(
                Identity.of(Kind.CONSTRAINT, "public", "orders", name),
                Shops.ORDERS,
                Map.of("expression", "CHECK ((state = ANY (ARRAY[" + list + "])))", "type", "check"));
    }

    @Test
    void the_order_in_which_a_rule_lists_its_values_costs_nothing() {
        var check = new Check.Schema(SICK, null, null);
        var wanted = states("known", "'new'::text, 'it''s, in part, paid'::text, 'sent'::text");
        var shops = new Shops().endState("reference", List.of("1", "2"), Shops.ID, wanted);

        assertThat(holds(
                        check,
                        shops.tenant(
                                "tenant_b",
                                List.of("1", "2"),
                                Shops.ID,
                                states("known", "'sent'::text, 'it''s, in part, paid'::text, 'new'::text"))))
                .isTrue();
        assertThat(holds(
                        check,
                        shops.tenant(
                                "tenant_b", List.of("1", "2"), Shops.ID, states("known", "'sent'::text, 'new'::text"))))
                .as("another list")
                .isFalse();
        assertThat(holds(
                        check,
                        shops.tenant(
                                "tenant_b",
                                List.of("1", "2"),
                                Shops.ID,
                                states("known", "'new'::text, 'in part'::text, 'it''s, paid, sent'::text"))))
                .as("the same pieces in other values")
                .isFalse();
        assertThat(holds(
                        check,
                        new Shops()
                                .endState(
                                        "reference",
                                        List.of("1", "2"),
                                        Shops.ID,
                                        states("known", "1, 20, '-3'::integer"))
                                .tenant(
                                        "tenant_b",
                                        List.of("1", "2"),
                                        Shops.ID,
                                        states("known", "'-3'::integer, 20, 1"))))
                .as("numbers")
                .isTrue();
    }
}
