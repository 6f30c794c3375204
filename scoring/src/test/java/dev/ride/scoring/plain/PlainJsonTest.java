package dev.ride.scoring.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Reads and writes what Jackson does, to the letter. */
class PlainJsonTest {
    private static final JsonMapper JACKSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final String ALPHABET = "{}[]:,\"\\/ \n\ttrufalsenbx0123456789+-.eEé\u2028\uD83D\uDE00\u0007";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "1",
                "-0",
                "0.5",
                "-12.25e+3",
                "1E-2",
                "true",
                "false",
                "null",
                "\"\"",
                " [ 1 , 2 ] ",
                "\t{\r\n}\n",
                "\"\\u00e9\\uD83D\\uDE00\\u2028 \\\"\\\\\\/\\b\\f\\n\\r\\t\"",
                "{\"\":{\"a\":[[],[{}]]},\"b\":null}",
            })
    void what_is_json_is_read_as_by_jackson(String json) {
        assertThat(read(json)).isEqualTo(readByJackson(json)).isNotEqualTo("refused");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{\"a\":1 \"b\":2}",
                "{\"a\":1,\"a\":2}",
                "tru",
                "True",
                "nul",
                "NaN",
                "+1",
                "01",
                "-",
                "1.",
                ".5",
                "1e",
                "1e+",
                "0x1",
                "\"",
                "\"\\",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\\u１２３４\"",
                "\"a\nb\"",
                "\"\u0000\"",
                "'a'",
                "1 2",
                "[] []",
                "// 1",
                "/**/1",
                "\u00a01",
                "]",
                "}",
                ":",
            })
    void what_is_none_is_refused_by_both(String json) {
        assertThatThrownBy(() -> PlainJson.parse(json)).isInstanceOf(MisfitException.class);
        assertThat(readByJackson(json)).isEqualTo("refused");
    }

    @Test
    void a_misfit_tells_where_it_is() {
        assertThatThrownBy(() -> PlainJson.parse("{\n  \"a\" : 1,\n  \"b\" 2\n}"))
                .hasMessage("a ':' is missing, in line 3, column 7");
        assertThatThrownBy(() -> PlainJson.parse("[".repeat(1_000_000)))
                .hasMessageStartingWith("it is nested more than 500 times");
        assertThat(PlainJson.parse("[".repeat(500) + "]".repeat(500))).isInstanceOf(List.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void trees_are_written_as_by_jackson_and_read_again(long seed) {
        var random = new Random(seed);
        var tree = tree(random, 4);
        var theirs = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

        assertThat(PlainJson.line(tree)).isEqualTo(JACKSON.writeValueAsString(tree));
        assertThat(PlainJson.document(tree))
                .isEqualTo(JACKSON.writer().with(theirs).writeValueAsString(tree) + "\n");
        assertThat(read(PlainJson.document(tree))).isEqualTo(readByJackson(JACKSON.writeValueAsString(tree)));
    }

    /** One character of a document changed, left out or put in: whatever that makes of it, both say the same. */
    @ParameterizedTest
    @MethodSource("seeds")
    void damaged_documents_are_judged_as_by_jackson(long seed) {
        var random = new Random(seed);
        var json = PlainJson.document(tree(random, 3));
        for (var attempt = 0; attempt < 200; attempt++) {
            var damaged = new StringBuilder(json);
            var at = random.nextInt(json.length());
            var character = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            switch (random.nextInt(3)) {
                case 0 -> damaged.setCharAt(at, character);
                case 1 -> damaged.insert(at, character);
                default -> damaged.deleteCharAt(at);
            }
            assertThat(read(damaged.toString())).as(damaged.toString()).isEqualTo(readByJackson(damaged.toString()));
        }
    }

    static Stream<Long> seeds() {
        return IntStream.range(0, 50).mapToObj(Long::valueOf);
    }

    private static Object tree(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 5)) {
            case 0 -> null;
            case 1 -> random.nextBoolean();
            case 2 -> random.nextLong();
            case 3 -> random.nextInt(100);
            case 4 -> text(random);
            case 5 ->
                new ArrayList<>(IntStream.range(0, random.nextInt(4))
                        .mapToObj(item -> tree(random, depth - 1))
                        .toList());
            default -> {
                var map = new LinkedHashMap<String, Object>();
                IntStream.range(0, random.nextInt(5)).forEach(item -> map.put(text(random), tree(random, depth - 1)));
                yield map;
            }
        };
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(8), 0, random.nextBoolean() ? 0x80 : 0x3000)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Object read(String json) {
        try {
            return String.valueOf(PlainJson.parse(json));
        } catch (MisfitException e) {
            return "refused";
        }
    }

    private static Object readByJackson(String json) {
        try (var parser = JACKSON.createParser(json)) {
            if (parser.nextToken() == null) {
                return "refused";
            }
            var tree = String.valueOf(plain(parser));
            return parser.nextToken() == null ? tree : "refused";
        } catch (JacksonException e) {
            return "refused";
        }
    }

    /** Token by token, since a tree of nodes keeps numbers not as they were written. */
    private static Object plain(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var map = new LinkedHashMap<String, Object>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    var key = parser.currentName();
                    parser.nextToken();
                    map.put(key, plain(parser));
                }
                yield map;
            }
            case START_ARRAY -> {
                var list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(plain(parser));
                }
                yield list;
            }
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }
}
