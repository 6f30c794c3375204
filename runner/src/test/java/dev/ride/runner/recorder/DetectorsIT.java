package dev.ride.runner.recorder;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.ride.scoring.evidence.activity.Activity;
import dev.ride.scoring.evidence.activity.LedgerWrite;
import dev.ride.scoring.plain.PlainJson;
import dev.ride.scoring.plain.Records;
import dev.ride.scoring.rubric.detect.Detector;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static dev.ride.runner.recorder.RecordedSandbox.TRAINEE;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every detector against a real server: what must trigger it does, and the same words in a comment, in a literal, in a
 * statement that failed and in another database do not. Statements are parted by two semicolons.
 */
class DetectorsIT {
    private static RecordedSandbox recorded;

    @BeforeAll
    static void start() {
        recorded = new RecordedSandbox();
    }

    @AfterAll
    static void stop() {
        recorded.close();
    }

    @BeforeEach
    void restore() throws SQLException {
        recorded.restore();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    looked-at-relation   # 'relation': 'orders'         # select * from orders                       # select id / 0 from orders
                    looked-at-ledger     # 'ledger': 'schema_migrations' # table schema_migrations                   # select nothing from schema_migrations
                    looked-at-schema     # 'relation': 'orders'         # select * from pg_attribute where attrelid = 'orders'::regclass # select 1 / 0 from pg_attribute where attrelid = 'orders'::regclass
                    looked-at-plan       # 'relation': 'orders'         # explain update orders set id = 1           # explain update orders set nothing = 1
                    looked-at-statistics #                              # select query from pg_stat_statements       # select calls / 0 from pg_stat_statements
                    looked-at-sessions   #                              # select * from pg_stat_activity             # select pid / 0 from pg_stat_activity
                    """)
    void a_look_is_seen_and_what_only_resembles_it_is_not(String name, String fields, String hit, String failed)
            throws Exception {
        var detector = detector(name, fields);
        resemble(hit, failed);
        assertThat(detector.in(recorded.activity()).seen()).isFalse();

        recorded.play("tenant_a", hit);
        assertThat(detector.in(recorded.activity()).seen()).isTrue();
        assertThat(early(name, fields).in(recorded.activity()).seen())
                .as("nothing was changed yet")
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    looked-at-relation   # 'relation': 'orders'         # select * from orders
                    looked-at-ledger     # 'ledger': 'schema_migrations' # table schema_migrations
                    looked-at-schema     # 'relation': 'orders'         # select * from pg_attribute where attrelid = 'orders'::regclass
                    looked-at-plan       # 'relation': 'orders'         # explain update orders set id = 1
                    looked-at-statistics #                              # select query from pg_stat_statements
                    looked-at-sessions   #                              # select * from pg_stat_activity
                    """)
    void a_look_after_the_first_change_comes_too_late_for_those_that_ask(String name, String fields, String look)
            throws Exception {
        recorded.play("tenant_b", "update customers set id = id where false");
        recorded.play("tenant_a", look);
        assertThat(detector(name, fields).in(recorded.activity()).seen()).isTrue();
        assertThat(early(name, fields).in(recorded.activity()).seen()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    ddl                         # 'tag': 'ALTER TABLE', 'object': 'orders' # alter table orders add a int          # alter table orders add id int
                    dropped                     # 'object': 'orders'   # drop table orders                                # drop table orders, nothing
                    dropped                     # 'object': 'orders', 'rolled-back': true # begin;; drop table orders;; rollback # drop table orders, nothing
                    rewritten                   # 'table': 'orders'    # alter table orders alter id type numeric         # alter table orders alter note type int using 1 / 0
                    rewritten                   # 'table': 'orders'    # vacuum full orders                               # begin;; vacuum full orders
                    rows-written                # 'table': 'orders'    # update orders set note = 'x'                     # update orders set id = 1 / 0
                    index-without-concurrently  # 'table': 'orders'    # do $$ begin execute 'create index on orders (note)'; end $$ # create index on orders (nothing)
                    strong-lock                 # 'table': 'orders'    # alter table orders add a int                     # alter table orders add id int
                    strong-lock                 # 'table': 'orders'    # begin;; lock table orders;; commit               # lock table orders, nothing
                    validated-under-exclusive-lock # 'table': 'orders' # alter table orders add check (id > 0)            # alter table orders add check (nothing > 0)
                    written-under-exclusive-lock # 'table': 'orders'   # begin;; alter table orders add a int;; update orders set note = 'x';; commit # begin;; update orders set note = 'x';; alter table orders add b int;; commit
                    written-under-exclusive-lock # 'table': 'orders'   # begin;; lock table orders;; update orders set note = 'x';; commit # begin;; lock table orders;; commit;; update orders set note = 'x'
                    row-security-disabled       # 'table': 'orders'    # alter table orders disable row level security    # alter table orders disable row level security, add id int
                    contained-before-correction # 'table': 'orders', 'role': 'app' # revoke all on orders from app;; update orders set note = 'x' # revoke all on orders, nothing from app
                    contained-before-correction # 'table': 'orders', 'role': 'app' # begin;; lock table orders in share mode;; update orders set note = 'x';; commit # begin;; lock table orders, nothing in share mode;; rollback
                    contained-before-correction # 'table': 'orders', 'corrected': 'customers', 'role': 'app', 'by': ['ALTER TABLE'] # alter table if exists orders rename to away;; update customers set id = id;; alter table away rename to orders # alter table orders rename to customers
                    containment-lifted          # 'table': 'orders', 'role': 'app' # revoke all on orders from app;; grant all on orders to app # revoke all on orders, nothing from app
                    """)
    void a_deed_is_seen_and_what_only_resembles_it_is_not(String name, String fields, String hit, String failed)
            throws Exception {
        var detector = detector(name, fields);
        resemble(hit, failed);
        assertThat(detector.in(recorded.activity()).seen()).isFalse();

        recorded.play("tenant_a", hit.split(";;"));
        assertThat(detector.in(recorded.activity()).seen()).isTrue();
    }

    @Test
    void a_lock_that_was_let_go_before_the_correction_contains_nothing() throws Exception {
        var detector = detector("contained-before-correction", "'table': 'orders', 'role': 'app'");
        recorded.play(
                "tenant_a",
                "begin",
                "lock table orders in share mode",
                "commit",
                "alter table orders add a int",
                "update orders set note = 'x'");
        assertThat(detector.in(recorded.activity()).seen()).isFalse();
    }

    @Test
    void a_lock_outside_of_a_transaction_is_none_of_the_next_one() throws Exception {
        var detector = detector("written-under-exclusive-lock", "'table': 'orders'");
        recorded.play("tenant_a", "vacuum full orders", "begin", "update orders set note = 'x'", "commit");
        assertThat(detector.in(recorded.activity()).seen()).isFalse();
    }

    @Test
    void a_ledger_that_was_written_first_is_seen_and_one_that_came_with_the_schema_is_not() throws Exception {
        var detector = detector("ledger-before-schema", "'version': '7', 'object': 'orders'");
        resemble("insert into schema_migrations values ('7')", "insert into schema_migrations values ('7', nothing)");
        recorded.play(
                "tenant_a",
                "begin",
                "insert into schema_migrations values ('7')",
                "alter table orders add a int",
                "commit");
        assertThat(detector.in(withLedger()).seen()).isFalse();

        recorded.play("tenant_a", "alter table orders add b int");
        assertThat(detector.in(withLedger()).seen()).isTrue();
    }

    /** What was done, with who wrote the ledger of tenant_a, as the collector reads it. */
    private static Activity withLedger() throws SQLException, IOException {
        var writes = new ArrayList<LedgerWrite>();
        try (var connection = recorded.as(TRAINEE, "tenant_a");
                var statement = connection.createStatement();
                var row = statement.executeQuery("select version, xmin from schema_migrations")) {
            while (row.next()) {
                writes.add(new LedgerWrite("tenant_a", row.getString(1), row.getLong(2)));
            }
        }
        return recorded.activity().with(writes);
    }

    private static void resemble(String hit, String failed) throws SQLException {
        recorded.play("tenant_a", "select 1 -- " + hit, "select /* " + hit + " */ 2", "select $q$" + hit + "$q$");
        recorded.play("tenant_a", failed.split(";;"));
        recorded.play("tenant_b", hit.split(";;"));
    }

    private static Detector early(String name, String fields) {
        var more = "'before-first-change': true" + (fields == null ? "" : ", " + fields);
        return detector(name, more);
    }

    private static Detector detector(String name, String fields) {
        var json = "{'" + name + "': {'databases': ['tenant_a']" + (fields == null ? "" : ", " + fields) + "}}";
        return Records.KEBAB.make(PlainJson.parse(json.replace('\'', '"')), Detector.class);
    }

    @Test
    void no_detector_is_left_out_here() {
        var tried = Stream.of(getClass().getDeclaredMethods())
                .flatMap(method -> Stream.ofNullable(method.getAnnotation(CsvSource.class)))
                .flatMap(table -> table.textBlock().lines())
                .map(line -> line.substring(0, line.indexOf('#')).strip());
        assertThat(Stream.concat(tried, Stream.of("ledger-before-schema")))
                .containsAll(Stream.of(
                                Detector.class.getAnnotation(JsonSubTypes.class).value())
                        .map(JsonSubTypes.Type::name)
                        .toList());
    }
}
