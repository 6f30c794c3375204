package dev.ride.scoring.plain;

import java.io.StringWriter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

import static org.assertj.core.api.Assertions.assertThat;

class IndentationTest {
    private static final JsonFactory JSON = new JsonFactory();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "1",
                "{\"a\":1}",
                "[1,\"b\",null,true]",
                "{\"a\":{},\"b\":[],\"c\":{\"d\":{\"e\":[]}}}",
                "[{},[],[[1,2],[3]],{\"a\":[{\"b\":1,\"c\":2},{\"d\":[{}]}]}]",
                "{\"a\":[1,[2,{\"b\":{\"c\":[3]}}]],\"d\":\"e\"}",
            })
    void documents_are_indented_as_by_the_printer_of_jackson(String json) {
        var theirs = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));

        assertThat(printed(json, new Indentation())).isEqualTo(printed(json, theirs));
    }

    private static String printed(String json, PrettyPrinter printer) {
        var text = new StringWriter();
        try (var parser = JSON.createParser(ObjectReadContext.empty(), json);
                JsonGenerator generator = JSON.createGenerator(context(printer), text)) {
            parser.nextToken();
            generator.copyCurrentStructure(parser);
        }
        return text.toString();
    }

    private static ObjectWriteContext context(PrettyPrinter printer) {
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }
}
