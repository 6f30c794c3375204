package dev.ride.scoring.plain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RecordsTest {
    enum Colour {
        RED,
        DARK_BLUE
    }

    @JsonSubTypes({@JsonSubTypes.Type(name = "circle", value = Circle.class)})
    sealed interface Figure permits Circle {}

    record Circle(int radius) implements Figure {}

    record Name(String text) {
        @JsonCreator
        static Name of(String text) {
            return new Name(text.strip());
        }
    }

    record Picture(
            String title,
            int minutesSpent,
            long bytes,
            boolean framed,
            Colour mainColour,
            Instant made,
            List<Figure> figures,
            Map<String, List<String>> remarks,
            Name painter,
            Picture before) {
        Picture {
            if (minutesSpent < 0) {
                throw new IllegalArgumentException("time does not run backwards");
            }
        }
    }

    private static Picture picture(String json) {
        return Records.KEBAB.make(PlainJson.parse(json), Picture.class);
    }

    @Test
    void a_record_comes_out_of_json_as_it_went_in() {
        record Small(
                String title, int minutesSpent, boolean framed, Colour mainColour, Instant made, List<String> who) {}
        var small = new Small("a \"b\"\n", -3, true, Colour.DARK_BLUE, Instant.ofEpochSecond(7), List.of("x", "y"));

        var json = PlainJson.document(Records.AS_NAMED.plain(small));

        assertThat(json)
                .contains("\"minutesSpent\" : -3")
                .contains("\"DARK_BLUE\"")
                .endsWith("}\n");
        assertThat(Records.AS_NAMED.make(PlainJson.parse(json), Small.class)).isEqualTo(small);
    }

    @Test
    void words_kinds_and_creators_are_those_of_what_people_write() {
        var picture = picture("""
                {"title": "Sea", "minutes-spent": 5, "bytes": 5000000000, "framed": true, "main-colour": "dark-blue",
                 "made": "2026-05-31T21:14:09Z", "figures": [{"circle": {"radius": 2}}],
                 "remarks": {"size": ["small", null]}, "painter": " Ada ", "before": {"title": "Sand"}}
                """);

        assertThat(picture.mainColour()).isEqualTo(Colour.DARK_BLUE);
        assertThat(picture.figures()).containsExactly(new Circle(2));
        assertThat(picture.remarks().get("size")).containsExactly("small", null);
        assertThat(picture.painter()).isEqualTo(new Name("Ada"));
        assertThat(picture.bytes()).isEqualTo(5_000_000_000L);
        assertThat(picture.before().title()).isEqualTo("Sand");
    }

    @Test
    void what_is_missing_is_null_zero_or_false_and_what_is_unknown_is_passed_over() {
        assertThat(picture("{\"frame\": 1}"))
                .isEqualTo(new Picture(null, 0, 0, false, null, null, null, null, null, null));
    }

    @Test
    void a_misfit_is_said_in_a_sentence() {
        assertThatThrownBy(() -> picture("{\"minutes-spent\": -1}")).hasMessage("time does not run backwards");
        assertThatThrownBy(() -> picture("{\"minutes-spent\": \"soon\"}")).hasMessage("`soon` is no int");
        assertThatThrownBy(() -> picture("{\"main-colour\": \"DARK_BLUE\"}")).hasMessage("`DARK_BLUE` is no Colour");
        assertThatThrownBy(() -> picture("{\"figures\": {}}")).hasMessage("here is no List: {}");
        assertThatThrownBy(() -> picture("{\"figures\": [{\"square\": {}}]}"))
                .hasMessage("none of the keys [square] is a kind of Figure");
        assertThatThrownBy(() -> picture("[]")).hasMessage("here is no Map: []");
    }

    @Test
    void a_misfit_keeps_what_it_comes_of() {
        assertThatThrownBy(() -> picture("{\"minutes-spent\": -1}")).hasCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_no_json_is_a_misfit_too() {
        for (var text : List.of("", "{", "{}}", "{} {}", "nul", "[1,]")) {
            assertThatThrownBy(() -> PlainJson.parse(text)).as(text).isInstanceOf(MisfitException.class);
        }
    }
}
