package dev.ride.scoring.schema;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DifferenceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "comment|`a\\tb`|`a b`|a\\tb|a b",
                "comment|`a\\nb`|`a b`|a\\nb|a b",
                "comment|` a`|`a`|`\" a\"`|a",
                "body|`\\nselect 1;\\n`|`select 1;`|`\"\\nselect 1;\\n\"`|select 1;",
                "body|`select\\n\\t1;`|`select\\n    1;`|select\\n\\t1;|select\\n    1;",
                "body|`\\nselect\\n\\t1;\\n`|`select\\n 2;`|select 1;|select 2;",
                "definition|`select\\n  1`|`select\\n  2`|select 1|select 2"
            })
    void what_differs_can_be_seen_even_in_white_space(
            String attribute, String expected, String actual, String shown, String shownActual) {
        var difference = new Difference(
                Identity.of(Kind.FUNCTION, "public", "f", ""), attribute, spaces(expected), spaces(actual), false);
        assertThat(difference.sentence())
                .isEqualTo("function public.f(): " + attribute + " should be " + shown + ", is " + shownActual);
    }

    private static String spaces(String written) {
        return written.replace("\\n", "\n").replace("\\t", "\t");
    }
}
