package dev.ride.scoring.evidence.activity;

import dev.ride.scoring.sql.Statement;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TouchesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '#', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    insert into public.orders values (1)                         # INSERT public.orders null
                    update only orders set a = 1                                 # UPDATE orders null
                    delete from orders                                           # DELETE orders null
                    merge into orders using b on true when matched then update set a = 1 # MERGE orders null
                    with x as (delete from a returning *) insert into b table x  # DELETE a null|INSERT b null
                    insert into a values (1) on conflict do update set b = 1     # INSERT a null
                    truncate table only a, public.b cascade                      # TRUNCATE a AccessExclusiveLock|TRUNCATE public.b AccessExclusiveLock
                    copy a (b) from stdin                                        # COPY a null
                    do $$ begin update a set b = 1; if true then delete from c; end if; end $$ # DELETE c null|UPDATE a null
                    explain (analyze) delete from a                              # DELETE a null
                    lock a                                                       # LOCK TABLE a AccessExclusiveLock
                    lock table a, b in share row exclusive mode                  # LOCK TABLE a ShareRowExclusiveLock|LOCK TABLE b ShareRowExclusiveLock
                    lock a in exclusive mode nowait                              # LOCK TABLE a ExclusiveLock
                    lock a in share mode                                         # LOCK TABLE a ShareLock
                    lock table only a in access exclusive mode                   # LOCK TABLE a AccessExclusiveLock
                    vacuum full verbose a                                        # VACUUM FULL a AccessExclusiveLock
                    vacuum (full, analyze) a                                     # VACUUM FULL a AccessExclusiveLock
                    cluster a using i                                            # CLUSTER a AccessExclusiveLock
                    reindex table a                                              # REINDEX a ShareLock
                    alter table only public.a rename to b                        # ALTER TABLE public.a AccessExclusiveLock
                    select 1 from a for update                                   #
                    select 'update a set b = 1' -- delete from a                 #
                    explain delete from a                                        #
                    lock a in access share mode                                  #
                    lock a in row exclusive mode                                 #
                    lock a in share update exclusive mode                        #
                    vacuum a                                                     #
                    vacuum (full false) a                                        #
                    reindex table concurrently a                                 #
                    alter table a rename b to c                                  #
                    alter table a add b integer                                  #
                    create rule r as on update to a do instead nothing           #
                    create trigger t before update on a execute function f()     #
                    """)
    void what_a_statement_does(String sql, String expected) {
        var seen = Touches.of(Statement.all(sql).get(0)).stream()
                .map(touch -> touch.tag() + " " + touch.relation() + " " + touch.lock())
                .sorted()
                .collect(Collectors.joining("|"));
        assertThat(seen).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
                    commit and chain                                  # true
                    end                                               # true
                    do $$ begin update a set b = 1; commit; end $$    # true
                    do $$ begin /* commit */ raise 'commit'; end $$   # false
                    select 'commit' -- commit                         # false
                    rollback                                          # false
                    """)
    void what_a_statement_makes_stand(String sql, boolean commits) {
        assertThat(Touches.commits(Statement.all(sql).get(0))).isEqualTo(commits);
    }
}
