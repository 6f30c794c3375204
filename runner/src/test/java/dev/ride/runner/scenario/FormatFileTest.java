package dev.ride.runner.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class FormatFileTest {
    private static final Path DOCS = Path.of("..", "docs");

    @ParameterizedTest
    @EnumSource
    void its_schema_in_docs_is_the_one_that_the_records_give(FormatFile file) throws IOException {
        var name = file.name().toLowerCase(Locale.ROOT) + ".schema.json";

        GeneratedDocument.assertUpToDate(DOCS.resolve("schema").resolve(name), file.schema());
    }

    @Test
    void the_reference_in_docs_is_the_one_that_the_records_give() throws IOException {
        GeneratedDocument.assertUpToDate(DOCS.resolve("reference.md"), FormatFile.reference());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RUBRIC")
    void every_key_whose_name_does_not_say_it_all_is_described(FormatFile file) {
        var bare = new ArrayList<String>();
        bare(JsonMapper.shared().readTree(file.schema()), "", bare);

        assertThat(bare).isEmpty();
    }

    private static void bare(JsonNode node, String name, ArrayList<String> found) {
        node.path("properties").properties().forEach(property -> {
            boolean plain = property.getKey()
                    .matches("id|name|title|ask|text|sql|tenants|databases|dimension|points|rows"
                            + "|kind|solved|role|proofs|from|to|table|column");
            if (!plain && !property.getValue().has("description")) {
                found.add(name + "/" + property.getKey());
            }
        });
        node.properties().forEach(child -> bare(child.getValue(), name + "/" + child.getKey(), found));
    }
}
