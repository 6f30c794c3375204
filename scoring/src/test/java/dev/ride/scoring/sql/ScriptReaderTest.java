package dev.ride.scoring.sql;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScriptReaderTest {
    static List<Arguments> scripts() {
        return List.of(
                Arguments.of("", List.of()),
                Arguments.of(" ; ; -- nothing\n;", List.of()),
                Arguments.of("\uFEFFselect 1; select 2", List.of("1:select 1", "1:select 2")),
                Arguments.of(
                        "-- a;\n/* ; */ select ';', \";\", $$;$$;\n\n select 2;",
                        List.of("2:select ';', \";\", $$;$$", "4:select 2")),
                Arguments.of(
                        "create rule r as on insert to t do (select 1; select 2); select 3",
                        List.of("1:create rule r as on insert to t do (select 1; select 2)", "1:select 3")),
                Arguments.of(
                        "CREATE OR REPLACE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END; select 3",
                        List.of(
                                "1:CREATE OR REPLACE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END",
                                "1:select 3")),
                Arguments.of("begin; select 1; end; commit", List.of("1:begin", "1:select 1", "1:end", "1:commit")),
                Arguments.of(
                        "create table c (begin int); select 1", List.of("1:create table c (begin int)", "1:select 1")),
                Arguments.of("select U&'a' ;\n\\connect x", List.of("1:select U&'a'", "2:\\connect [x]")),
                Arguments.of(
                        "\\c tenant_b;\nselect 1;\n  \\echo 'it''s on' \"Go\"on x\r\n\\timing",
                        List.of("1:\\c [tenant_b]", "2:select 1", "3:\\echo [it's on, Goon, x]", "4:\\timing []")));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void a_script_falls_apart_as_psql_would_have_it(String script, List<String> expected) {
        var reader = new ScriptReader(script);
        var seen = new ArrayList<String>();
        for (var item = reader.next(); item.isPresent(); item = reader.next()) {
            seen.add(text(item.get()));
        }
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void the_lines_after_copy_are_data() {
        var reader = new ScriptReader("COPY t (a) FROM STDIN; -- data\n1\t'\r\n\\.\nselect 2;");
        var copy = (Statement) reader.next().orElseThrow();
        assertThat(copy.copiesFromStdin()).isTrue();
        assertThat(reader.takeLine()).contains("1\t'");
        assertThat(reader.takeLine()).contains("\\.");
        assertThat(reader.next().map(ScriptReaderTest::text)).contains("4:select 2");
        assertThat(reader.takeLine()).isEmpty();
    }

    @Test
    void copy_from_elsewhere_takes_no_lines() {
        assertThat(only("copy (select 1 from stdin) to stdout").copiesFromStdin())
                .isFalse();
        assertThat(only("copy t from '/tmp/stdin'").copiesFromStdin()).isFalse();
        assertThat(only("select 1 from stdin").copiesFromStdin()).isFalse();
    }

    @Test
    void a_command_inside_a_statement_is_refused_by_name_and_line() {
        var reader = new ScriptReader("select 1;\nselect 'x' \\gexec\n");
        reader.next();
        assertThatThrownBy(reader::next)
                .isInstanceOf(SqlSyntaxException.class)
                .hasMessageContaining("\\gexec")
                .extracting(e -> ((SqlSyntaxException) e).line())
                .isEqualTo(2);
    }

    @Test
    void the_server_knows_no_backslash_commands() {
        assertThatThrownBy(() -> Statement.all("select 1; \\d orders")).isInstanceOf(SqlSyntaxException.class);
    }

    private static Statement only(String sql) {
        return Statement.all(sql).get(0);
    }

    private static String text(ScriptItem item) {
        return item.line() + ":"
                + (item instanceof Statement statement
                        ? statement.text()
                        : "\\" + ((MetaCommand) item).name() + " " + ((MetaCommand) item).arguments());
    }
}
