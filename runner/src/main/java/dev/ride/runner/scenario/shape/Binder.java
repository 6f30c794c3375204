package dev.ride.runner.scenario.shape;

import dev.ride.runner.scenario.source.Findings;
import dev.ride.runner.scenario.source.YamlNode;
import dev.ride.runner.scenario.source.YamlNode.Mapping;
import dev.ride.runner.scenario.source.YamlNode.Scalar;
import dev.ride.runner.scenario.source.YamlNode.Sequence;
import java.util.Optional;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes records of the format from YAML trees. */
public final class Binder {
    /** Names are kebab-case in YAML, keys and words of enums alike. */
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .annotationIntrospector(new Words())
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private Binder() {}

    /** The record; empty, with findings, where the tree has not its shape. */
    public static <T> Optional<T> bind(YamlNode tree, Class<T> type, Findings findings) {
        var own = new Findings();
        new ShapeCheck(own).check(tree, Shapes.of(type));
        own.all().forEach(finding -> findings.add(finding.place(), finding.message()));
        return own.any() ? Optional.empty() : bindShaped(tree, type, findings);
    }

    /** A value may have its shape and still be refused by the record it is for. */
    private static <T> Optional<T> bindShaped(YamlNode tree, Class<T> type, Findings findings) {
        try {
            return Optional.of(MAPPER.treeToValue(json(tree), type));
        } catch (DatabindException e) {
            findings.add(tree.place(), e.getOriginalMessage());
            return Optional.empty();
        }
    }

    /** The same tree without places; keys whose value is null are absent. */
    public static JsonNode json(YamlNode node) {
        var factory = JsonNodeFactory.instance;
        if (node instanceof Mapping mapping) {
            var object = factory.objectNode();
            mapping.entries().forEach((key, entry) -> {
                if (!entry.value().isNull()) {
                    object.set(key, json(entry.value()));
                }
            });
            return object;
        }
        if (node instanceof Sequence sequence) {
            var array = factory.arrayNode();
            sequence.items().forEach(item -> array.add(json(item)));
            return array;
        }
        var scalar = (Scalar) node;
        return scalar.isNull() ? factory.nullNode() : factory.stringNode(scalar.text());
    }

    private static final class Words extends JacksonAnnotationIntrospector {
        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
            for (int i = 0; i < constants.length; i++) {
                names[i] = Shapes.word(constants[i]);
            }
            return names;
        }
    }
}
