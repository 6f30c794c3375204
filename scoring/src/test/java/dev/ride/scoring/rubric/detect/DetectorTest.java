package dev.ride.scoring.rubric.detect;

import dev.ride.scoring.evidence.activity.Activity;
import dev.ride.scoring.evidence.activity.LedgerWrite;
import dev.ride.scoring.plain.PlainJson;
import dev.ride.scoring.plain.Records;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DetectorTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    rows a orders, rows b orders      # a,b   # true
                    rows a orders                     # a,b   # false
                    rows a public.orders, rows b orders # a,b # true
                    rows a orders, rows b customers   # a,b   # false
                    rows a orders, schema b orders    # a,b   # false
                    ddl a CREATE:TABLE x, rows a orders # a   # false
                    rolled-back a ALTER:TABLE x, rows a orders # a # true
                    lock a orders AccessExclusiveLock, rows a orders # a # true
                    """)
    void looking_counts_in_each_database_and_before_the_first_change(String done, String databases, boolean seen) {
        var detector =
                detector("{'looked-at-relation': {'databases': %s, 'relation': 'orders', 'before-first-change': true}}"
                        .formatted(list(databases)));
        assertThat(detector.in(Deeds.done(done)).seen()).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    schema a orders       # true
                    schema a              # false
                    schema a customers    # false
                    everything a          # true
                    plan a orders         # false
                    """)
    void a_relation_is_looked_at_by_name_or_with_all_others(String done, boolean seen) {
        assertThat(detector("{'looked-at-schema': {'relation': 'orders'}}")
                        .in(Deeds.done(done))
                        .seen())
                .isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    {'looked-at-ledger': {'ledger': 'orders'}}              # rows a orders            # rows a customers
                    {'looked-at-plan': {'relation': 'orders'}}              # plan a orders            # rows a orders
                    {'looked-at-statistics': {}}                            # statistics a             # sessions a
                    {'looked-at-sessions': {'databases': ['a']}}            # sessions a               # sessions b
                    {'ddl': {'tag': 'CREATE INDEX', 'object': 'orders'}}    # ddl a CREATE:INDEX orders # rolled-back a CREATE:INDEX orders
                    {'ddl': {'tag': 'alter table', 'databases': ['a']}}     # ddl a ALTER:TABLE orders # ddl b ALTER:TABLE orders
                    {'dropped': {'object': 'orders'}}                       # drop a orders            # undropped a orders
                    {'dropped': {'object': 'orders', 'rolled-back': true}}  # undropped a orders       # drop a orders
                    {'dropped': {'type': 'table'}}                          # drop a orders            # ddl a ALTER:TABLE orders
                    {'rewritten': {'table': 'orders'}}                      # rewrite a orders         # rewrite a customers
                    {'rewritten': {'table': 'orders'}}                      # lock a orders AccessExclusiveLock VACUUM:FULL # lock a orders AccessExclusiveLock
                    {'rows-written': {'table': 'orders', 'tag': 'DELETE'}}  # written a DELETE orders  # written a INSERT orders
                    {'index-without-concurrently': {'table': 'orders'}}     # locking a CREATE:INDEX orders ShareLock # ddl a CREATE:INDEX orders
                    {'index-without-concurrently': {'table': 'orders'}}     # locking a ALTER:TABLE orders ShareLock # locking a CREATE:INDEX customers ShareLock
                    {'index-without-concurrently': {'table': 'orders'}}     # locking a CREATE:INDEX orders ShareLock # locking a CREATE:TABLE orders ShareLock
                    {'strong-lock': {'table': 'orders'}}                    # locking a ALTER:TABLE orders AccessExclusiveLock # locking a CREATE:INDEX orders ShareLock
                    {'validated-under-exclusive-lock': {'table': 'orders'}} # checking a orders AccessExclusiveLock # checking a orders ShareUpdateExclusiveLock
                    {'validated-under-exclusive-lock': {'table': 'orders'}} # checking a orders AccessExclusiveLock # locking a ALTER:TABLE orders AccessExclusiveLock
                    {'strong-lock': {'table': 'orders', 'modes': ['ShareLock']}} # lock a orders ShareLock # lock a orders ExclusiveLock
                    {'row-security-disabled': {'table': 'orders'}}          # unsecured a orders       # ddl a ALTER:TABLE orders
                    """)
    void a_deed_is_seen_and_its_nearest_miss_is_not(String detector, String hit, String miss) {
        assertThat(detector(detector).in(Deeds.done(hit)).seen()).isTrue();
        assertThat(detector(detector).in(Deeds.done(miss)).seen()).isFalse();
        assertThat(detector(detector).in(Activity.NONE).seen()).isFalse();
    }

    @Test
    void the_ledger_was_first_only_if_an_older_transaction_wrote_it() {
        var detector = detector("{'ledger-before-schema': {'version': '7', 'object': 'orders'}}");
        var changed = Deeds.done("ddl a ALTER:TABLE orders");
        long transaction = changed.changes().get(0).transaction();
        assertThat(detector.in(written(changed, "a", "7", transaction - 1)).databases())
                .containsExactly("a");
        assertThat(detector.in(written(changed, "a", "7", transaction)).seen()).isFalse();
        assertThat(detector.in(written(changed, "a", "7", changed.firstTransaction() - 1))
                        .seen())
                .as("a row that was found there")
                .isFalse();
        assertThat(detector.in(written(changed, "a", "8", transaction - 1)).seen())
                .isFalse();
        assertThat(detector.in(written(changed, "b", "7", transaction - 1)).seen())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    acl a orders app=r/shop, written a UPDATE orders, acl a orders app=arw/shop # true  # true
                    acl a orders app=r/shop, written a UPDATE orders                            # true  # false
                    written a UPDATE orders, acl a orders app=r/shop, acl a orders app=arw/shop # false # true
                    acl a orders app=r/shop, acl a orders app=arw/shop, written a UPDATE orders # false # true
                    acl a orders =w/shop, written a UPDATE orders                               # false # false
                    acl a orders other=w/shop, written a UPDATE orders                          # true  # false
                    acl b orders app=r/shop, written a UPDATE orders                            # false # false
                    ddl a CREATE:TRIGGER orders, written a UPDATE orders, ddl a DROP:TRIGGER orders # true # true
                    written a UPDATE orders                                                     # false # false
                    lock a orders ExclusiveLock, and written a UPDATE orders                    # true  # false
                    lock a orders ExclusiveLock, written a UPDATE orders                        # false # false
                    lock a orders ExclusiveLock, and written a UPDATE orders, written a INSERT orders # false # false
                    lock a orders RowExclusiveLock, and written a UPDATE orders                 # false # false
                    locking a ALTER:TABLE orders AccessExclusiveLock, and written a UPDATE orders # true # false
                    locking a ALTER:TABLE orders AccessExclusiveLock, written a UPDATE orders   # false # false
                    acl a orders app=r/shop, acl a orders app=arw/shop                          # true  # true
                    """)
    void containment_is_before_the_correction_and_lifted_after_it(String done, boolean before, boolean lifted) {
        var fields = "{'databases': ['a'], 'table': 'orders', 'role': 'app', 'by': ['create trigger']}";
        var activity = Deeds.done(done);
        assertThat(detector("{'contained-before-correction': " + fields + "}")
                        .in(activity)
                        .seen())
                .isEqualTo(before);
        assertThat(detector("{'containment-lifted': " + fields + "}")
                        .in(activity)
                        .seen())
                .isEqualTo(lifted);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    acl a messages app=r/shop, written a UPDATE orders, acl a messages app=ar/shop # true
                    acl a messages app=r/shop, acl a messages app=ar/shop, written a UPDATE orders # false
                    written a UPDATE orders, acl a messages app=r/shop                             # false
                    acl a orders app=r/shop, written a UPDATE orders                               # false
                    acl a messages app=r/shop, written a INSERT messages, written a UPDATE orders  # true
                    written a INSERT messages, acl a messages app=r/shop, written a UPDATE orders  # true
                    lock a messages ShareLock, and written a UPDATE orders                         # true
                    lock a orders ShareLock, and written a UPDATE orders                           # false
                    """)
    void rows_that_come_in_through_another_table_are_contained_there(String done, boolean before) {
        var detector = detector("{'contained-before-correction': {'databases': ['a'], 'table': 'messages',"
                + " 'corrected': 'orders', 'role': 'app'}}");
        assertThat(detector.in(Deeds.done(done)).seen()).isEqualTo(before);
    }

    @Test
    void a_detector_without_what_it_is_for_is_refused() {
        assertThatThrownBy(() -> detector("{'strong-lock': {}}")).hasMessage("strong-lock needs a table");
        assertThatThrownBy(() -> detector("{'strong-lock': {'table': null}}")).hasMessageContaining("needs a table");
        assertThatThrownBy(() -> detector("{'looked-at-relation': {'relation': 'two words'}}"))
                .hasMessageContaining("no name of a relation");
    }

    private static Activity written(Activity activity, String database, String version, long transaction) {
        return activity.with(List.of(new LedgerWrite(database, version, transaction)));
    }

    @Test
    void it_is_told_to_authors_as_their_rubric_writes_it() {
        assertThat(detector("{'looked-at-schema': {'databases': ['a', 'b'], 'relation': 'orders'}}")
                        .written())
                .isEqualTo("{looked-at-schema: {databases: [a, b], relation: orders}}");
        assertThat(detector("{'strong-lock': {'table': 'public.orders'}}").written())
                .isEqualTo("{strong-lock: {table: public.orders, modes: [AccessExclusiveLock]}}");
        assertThat(detector("{'dropped': {'object': 'orders', 'rolled-back': true}}")
                        .written())
                .isEqualTo("{dropped: {object: orders, rolled-back: true}}");
    }

    private static Detector detector(String json) {
        return Records.KEBAB.make(PlainJson.parse(json.replace('\'', '"')), Detector.class);
    }

    private static String list(String databases) {
        return "['" + databases.replace(",", "','") + "']";
    }
}
