package dev.ride.scoring.plain;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON from and to plain trees, token by token. Data binding would learn the records anew in each process, which takes
 * longer than the small commands do otherwise.
 */
public final class PlainJson {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private PlainJson() {}

    /**
     * A map, a list, a text or null; numbers and flags are texts as well, as they are written.
     *
     * @throws MisfitException when it is no JSON
     */
    public static Object parse(String json) {
        try (var parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            var tree = value(parser);
            if (parser.nextToken() != null) {
                throw new MisfitException("more follows after the end");
            }
            return tree;
        } catch (JacksonException e) {
            throw new MisfitException(e.getOriginalMessage());
        }
    }

    private static Object value(JsonParser parser) {
        if (parser.currentToken() == null) {
            throw new MisfitException("there is nothing in it");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        var object = new LinkedHashMap<String, Object>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            parser.nextToken();
            object.put(key, value(parser));
        }
        return object;
    }

    private static List<Object> array(JsonParser parser) {
        var array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser));
        }
        return array;
    }

    /** On one line, the same for the same tree. */
    public static String line(Object tree) {
        return write(tree, ObjectWriteContext.empty());
    }

    /** A document for people to read as well, the same for the same tree on every system. */
    public static String document(Object tree) {
        return write(tree, new Indented()) + "\n";
    }

    private static String write(Object tree, ObjectWriteContext context) {
        var text = new StringWriter();
        try (var generator = JSON.createGenerator(context, text)) {
            write(generator, tree);
        }
        return text.toString();
    }

    private static void write(JsonGenerator generator, Object tree) {
        if (tree instanceof Map<?, ?> map) {
            generator.writeStartObject();
            map.forEach((key, value) -> {
                generator.writeName((String) key);
                write(generator, value);
            });
            generator.writeEndObject();
        } else if (tree instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(item -> write(generator, item));
            generator.writeEndArray();
        } else if (tree instanceof Number number) {
            generator.writeNumber(number.longValue());
        } else if (tree instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else {
            generator.writeString((String) tree);
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {
        private final PrettyPrinter printer = new Indentation();

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
