package dev.ride.runner.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        GeneratedDocument.assertUpToDate(DOCS.resolve("schema").resolve(file.schemaFile()), file.schema());
    }

    @Test
    void the_reference_in_docs_is_the_one_that_the_records_give() throws IOException {
        GeneratedDocument.assertUpToDate(DOCS.resolve("reference.md"), FormatFile.reference());
    }

    @Test
    void what_the_scoring_page_says_of_checks_is_what_the_checks_say() throws IOException {
        GeneratedDocument.assertPartUpToDate(DOCS.resolve("scoring.md"), "checks", FormatFile.checks());
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_and_every_word_is_described(FormatFile file) {
        var bare = new ArrayList<String>();
        bareKinds(JsonMapper.shared().readTree(file.schema()), "", bare);

        assertThat(bare).isEmpty();
    }

    private static void bareKinds(JsonNode node, String name, List<String> found) {
        if (node.has("maxProperties")) {
            node.path("properties").properties().stream()
                    .filter(kind -> !kind.getValue().has("description"))
                    .forEach(kind -> found.add(name + "/" + kind.getKey()));
        }
        if (node.has("const") && !node.has("description")) {
            found.add(name + "/" + node.get("const").asString());
        }
        node.properties().forEach(child -> bareKinds(child.getValue(), name + "/" + child.getKey(), found));
        node.values().forEach(child -> bareKinds(child, name, found));
    }

    @ParameterizedTest
    @EnumSource
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
