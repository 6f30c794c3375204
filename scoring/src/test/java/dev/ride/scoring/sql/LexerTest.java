package dev.ride.scoring.sql;

import dev.ride.scoring.sql.Token.Kind;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LexerTest {
    static List<Arguments> texts() {
        return List.of(
                // blanks and comments
                Arguments.of("", ""),
                Arguments.of("select -- from orders\n1", "WORD select|NUMBER 1"),
                Arguments.of("a/* b /* c */ d */e", "WORD a|WORD e"),
                Arguments.of("a --b\rc", "WORD a|WORD c"),
                Arguments.of("1/* -- */+2", "NUMBER 1|OPERATOR +|NUMBER 2"),
                Arguments.of("a\u000Bb\fc", "WORD a|WORD b|WORD c"),
                // names
                Arguments.of("Orders ÄB ab$1", "WORD orders|WORD Äb|WORD ab$1"),
                Arguments.of("\"Or\"\"ders\"", "QUOTED Or\"ders"),
                Arguments.of("\"--x\" \"/*\"", "QUOTED --x|QUOTED /*"),
                Arguments.of("U&\"d\\0061t\\+000061\"", "QUOTED data"),
                Arguments.of("u&\"d!0061!!\" UESCAPE '!' x", "QUOTED da!|WORD x"),
                Arguments.of("a".repeat(70), "WORD " + "a".repeat(63)),
                Arguments.of("é".repeat(32), "WORD " + "é".repeat(31)),
                // strings
                Arguments.of("'it''s' 'a\\'", "STRING it's|STRING a\\"),
                Arguments.of("E'a\\'b\\n\\x41\\101\\u0042\\U00000043\\q'", "STRING a'b\nAABCq"),
                Arguments.of("e'\\xc3\\xa9\\303\\251'", "STRING éé"),
                Arguments.of("N'x'", "STRING x"),
                Arguments.of("U&'\\0441\\+01F600' z", "STRING с😀|WORD z"),
                Arguments.of("U&'a' 'b'", "STRING a|STRING b"),
                Arguments.of("'or'\n'ders' 'x'", "STRING orders|STRING x"),
                Arguments.of("'or' -- on goes\n  'ders'", "STRING orders"),
                Arguments.of("'or' /* no */\n'ders'", "STRING or|STRING ders"),
                Arguments.of("E'a'\n'\\x41'", "STRING aA"),
                Arguments.of("B'01' x'Ff'", "BITS 01|BITS Ff"),
                Arguments.of("$$it's -- $a$ $$ 1", "STRING it's -- $a$ |NUMBER 1"),
                Arguments.of("$a$ $$ $b$ $a$", "STRING  $$ $b$ "),
                Arguments.of("a$b$c", "WORD a$b$c"),
                // numbers and parameters
                Arguments.of(
                        "1.5e-3 .5 1_000 0xFf 1..2 4e",
                        "NUMBER 1.5e-3|NUMBER .5|NUMBER 1_000|NUMBER 0xFf|"
                                + "NUMBER 1|OPERATOR ..|NUMBER 2|NUMBER 4|WORD e"),
                Arguments.of("$1,$23", "PARAMETER 1|SYMBOL ,|PARAMETER 23"),
                // operators
                Arguments.of("a::int := b=>c", "WORD a|OPERATOR ::|WORD int|OPERATOR :=|WORD b|OPERATOR =>|WORD c"),
                Arguments.of(
                        "1*-2 @- 3 =-4",
                        "NUMBER 1|OPERATOR *|OPERATOR -|NUMBER 2|OPERATOR @-|NUMBER 3|"
                                + "OPERATOR =|OPERATOR -|NUMBER 4"),
                Arguments.of("a <--b\n2 */*x*/ 3", "WORD a|OPERATOR <|NUMBER 2|OPERATOR *|NUMBER 3"),
                Arguments.of(
                        "a[1:2].b;", "WORD a|SYMBOL [|NUMBER 1|SYMBOL :|NUMBER 2|SYMBOL ]|SYMBOL .|WORD b|SYMBOL ;"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void tokens_are_what_the_server_sees(String sql, String expected) {
        var seen = Lexer.tokens(sql).stream()
                .map(token -> token.kind() + " " + token.value())
                .collect(Collectors.joining("|"));
        assertThat(seen).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a", "E'a\\'", "\"a", "/* /* */", "$a$ $b$", "$", "a \\g", "U&'a' UESCAPE 'ab'", "a \0"})
    void what_the_server_would_refuse_is_refused(String sql) {
        assertThatThrownBy(() -> Lexer.tokens(sql)).isInstanceOf(SqlSyntaxException.class);
    }

    @Test
    void a_token_knows_its_place_and_its_spelling() {
        var tokens = Lexer.tokens("SELECT\n  E'a\n' , X");
        assertThat(tokens)
                .containsExactly(
                        new Token(Kind.WORD, "SELECT", "select", 0, 1, 1),
                        new Token(Kind.STRING, "E'a\n'", "a\n", 9, 2, 3),
                        new Token(Kind.SYMBOL, ",", ",", 15, 3, 3),
                        new Token(Kind.WORD, "X", "x", 17, 3, 5));
        assertThat(tokens.get(1).end()).isEqualTo(14);
    }

    @Test
    void an_error_says_where_the_unfinished_thing_begins() {
        assertThatThrownBy(() -> Lexer.tokens("select\n 'abc\n\n"))
                .isInstanceOfSatisfying(SqlSyntaxException.class, e -> {
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.column()).isEqualTo(2);
                });
    }

    @Test
    void a_keyword_in_quotes_is_no_keyword() {
        assertThat(Lexer.tokens("\"select\" 'select'")).noneMatch(token -> token.isWord("select"));
    }
}
