package dev.ride.runner.scenario.shape;

import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of the format as JSON Schema, for editors. It sees the file before a variant is filled in, so it takes a
 * placeholder wherever a number or a word belongs.
 */
public final class SchemaDocument {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String PLACEHOLDER = "^\\$\\{[^{}]+\\}$";

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private SchemaDocument() {}

    /** The document, as text with line ends. */
    public static String of(String title, Class<?> type) {
        return new SchemaDocument().document(title, type);
    }

    private String document(String title, Class<?> type) {
        var document = object().put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", title);
        document.setAll(shape(Shapes.of(type)));
        var all = document.putObject("$defs");
        definitions.forEach(all::set);
        return MAPPER.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(document)
                        .replace("\r\n", "\n") + "\n";
    }

    private ObjectNode shape(Shape shape) {
        if (shape instanceof Shape.Fields fields) {
            return reference(fields.type(), () -> record(fields));
        }
        if (shape instanceof Shape.Kinds kinds) {
            return reference(kinds.type(), () -> kinds(kinds));
        }
        if (shape instanceof Shape.ListOf list) {
            var array = object().put("type", "array");
            array.set("items", list.nullable() ? orNull(shape(list.items())) : shape(list.items()));
            return array;
        }
        if (shape instanceof Shape.MapOf map) {
            var values = object().put("type", "object");
            values.set("additionalProperties", shape(map.values()));
            return values;
        }
        if (shape instanceof Shape.Drawn) {
            return anyOf(shape(new Shape.Text()), shape(new Shape.MapOf(new Shape.Text())));
        }
        return scalar(shape);
    }

    private static ObjectNode scalar(Shape shape) {
        if (shape instanceof Shape.Whole) {
            return anyOf(object().put("type", "integer"), placeholder());
        }
        if (shape instanceof Shape.Flag) {
            return anyOf(object().put("type", "boolean"), placeholder());
        }
        if (shape instanceof Shape.Word word) {
            return words(word);
        }
        // YAML takes 0012 for a number and yes for a word; their texts count
        var text = object();
        text.putArray("type").add("string").add("number").add("boolean");
        return text;
    }

    /** Each word for itself, since an editor then shows what it means. */
    private static ObjectNode words(Shape.Word word) {
        var words = new ArrayList<ObjectNode>();
        word.words().forEach((name, meaning) -> {
            var one = object().put("const", name);
            describe(one, meaning);
            words.add(one);
        });
        words.add(placeholder());
        return anyOf(words.toArray(ObjectNode[]::new));
    }

    /** A definition is entered before it is filled, since it may hold itself. */
    private ObjectNode reference(Class<?> type, Supplier<ObjectNode> definition) {
        var name = name(type);
        if (!definitions.containsKey(name)) {
            definitions.put(name, object());
            definitions.put(name, definition.get());
        }
        return object().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode record(Shape.Fields fields) {
        var record = object().put("type", "object");
        describe(record, Shapes.description(fields.type()));
        var properties = record.putObject("properties");
        for (var field : fields.fields()) {
            var property = shape(field.shape());
            describe(property, field.description());
            properties.set(field.name(), property);
        }
        var required = JsonNodeFactory.instance.arrayNode();
        fields.fields().stream().filter(Shape.Field::required).forEach(field -> required.add(field.name()));
        if (!required.isEmpty()) {
            record.set("required", required);
        }
        return record.put("additionalProperties", false);
    }

    private ObjectNode kinds(Shape.Kinds kinds) {
        var record = object().put("type", "object").put("minProperties", 1).put("maxProperties", 1);
        var properties = record.putObject("properties");
        kinds.kinds().forEach((name, type) -> {
            var property = shape(Shapes.of(type));
            describe(property, Shapes.description(type));
            properties.set(name, property);
        });
        return record.put("additionalProperties", false);
    }

    private static void describe(ObjectNode node, String description) {
        if (!description.isEmpty()) {
            node.put("description", description);
        }
    }

    private static ObjectNode placeholder() {
        return object().put("type", "string").put("pattern", PLACEHOLDER);
    }

    private static ObjectNode orNull(ObjectNode shape) {
        return anyOf(shape, object().put("type", "null"));
    }

    private static ObjectNode anyOf(ObjectNode... shapes) {
        var any = object();
        ArrayNode list = any.putArray("anyOf");
        for (var shape : shapes) {
            list.add(shape);
        }
        return any;
    }

    /** Names of records within records are only unique together. */
    static String name(Class<?> type) {
        return type.getEnclosingClass() == null
                ? type.getSimpleName()
                : name(type.getEnclosingClass()) + "." + type.getSimpleName();
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
