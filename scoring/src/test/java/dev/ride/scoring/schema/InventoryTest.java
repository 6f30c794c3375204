package dev.ride.scoring.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class InventoryTest {
    private static final Pattern ASKED = Pattern.compile(" as (\\w+),?$", Pattern.MULTILINE);
    private static final Pattern MARKED = Pattern.compile("-- with(?:out)? (\\w+):?$", Pattern.MULTILINE);

    @Test
    void asks_for_nothing_in_vain_and_for_all_that_lines_are_marked_with() throws IOException {
        var queries = CatalogPass.QUERIES.stream().map(CatalogQuery::name).collect(Collectors.toSet());
        queries.add("large_objects");
        var marks = new TreeSet<String>();
        for (var query : Stream.concat(queries.stream(), Stream.of("comments")).toList()) {
            marks.addAll(found(MARKED, query));
        }
        var asked = found(ASKED, "inventory");

        assertThat(asked).isNotEmpty().containsAll(marks);
        asked.removeAll(marks);
        assertThat(queries).containsAll(asked);
    }

    private static Set<String> found(Pattern pattern, String query) throws IOException {
        try (var file = InventoryTest.class.getResourceAsStream(query + ".sql")) {
            var found = new TreeSet<String>();
            var matcher = pattern.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            while (matcher.find()) {
                found.add(matcher.group(1));
            }
            return found;
        }
    }
}
