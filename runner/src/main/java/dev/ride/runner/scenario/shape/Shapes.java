package dev.ride.runner.scenario.shape;

import com.fasterxml.jackson.annotation.JsonClassDescription;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import dev.ride.scoring.plain.Blueprint;
import dev.ride.scoring.plain.Blueprint.Part;
import dev.ride.scoring.plain.Spelling;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads shapes off Java types: the records and enums of the format are its only source. */
final class Shapes {
    private static final Map<Class<?>, List<Shape.Field>> FIELDS = new ConcurrentHashMap<>();

    private Shapes() {}

    static Shape of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        var plain = (Class<?>) type;
        if (plain == String.class) {
            return new Shape.Text();
        }
        if (plain == int.class || plain == Integer.class || plain == long.class || plain == Long.class) {
            return new Shape.Whole();
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return new Shape.Flag();
        }
        if (plain == Instant.class) {
            return new Shape.Moment();
        }
        if (plain == Object.class) {
            return new Shape.Drawn();
        }
        if (plain.isEnum()) {
            return new Shape.Word(words(plain));
        }
        if (plain.isRecord()) {
            return Blueprint.of(plain).delegated().map(Shapes::of).orElseGet(() -> new Shape.Fields(plain));
        }
        return new Shape.Kinds(plain, kinds(plain));
    }

    private static Shape ofGeneric(ParameterizedType type) {
        var arguments = type.getActualTypeArguments();
        if (type.getRawType() == Map.class) {
            return new Shape.MapOf(of(arguments[1]));
        }
        if (type.getRawType() != List.class) {
            throw new IllegalArgumentException("no shape for " + type);
        }
        var items = of(arguments[0]);
        if (items instanceof Shape.ListOf rows && rows.items() instanceof Shape.Text) {
            return new Shape.ListOf(new Shape.ListOf(rows.items(), true), false);
        }
        return new Shape.ListOf(items, false);
    }

    /** The keys of a record in the order of its components. */
    static List<Shape.Field> fields(Class<?> type) {
        return FIELDS.computeIfAbsent(
                type,
                record ->
                        Blueprint.of(record).parts().stream().map(Shapes::field).toList());
    }

    private static Shape.Field field(Part part) {
        var required = Optional.ofNullable(part.accessor().getAnnotation(JsonProperty.class))
                .filter(JsonProperty::required)
                .isPresent();
        return new Shape.Field(
                Spelling.KEBAB.key(part.name()), of(part.type()), required, description(part.accessor()));
    }

    private static String description(AnnotatedElement element) {
        return Optional.ofNullable(element.getAnnotation(JsonPropertyDescription.class))
                .map(JsonPropertyDescription::value)
                .orElse("");
    }

    /** What a record or kind is for; empty where nothing is said. */
    static String description(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(JsonClassDescription.class))
                .map(JsonClassDescription::value)
                .orElse("");
    }

    private static Map<String, String> words(Class<?> type) {
        var words = new LinkedHashMap<String, String>();
        for (var constant : type.getEnumConstants()) {
            var name = (Enum<?>) constant;
            words.put(Spelling.KEBAB.words(type).word(name), description(field(type, name)));
        }
        return words;
    }

    private static Field field(Class<?> type, Enum<?> constant) {
        try {
            return type.getField(constant.name());
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every constant is a field", e);
        }
    }

    private static Map<String, Class<?>> kinds(Class<?> type) {
        var named = type.getAnnotation(JsonSubTypes.class);
        if (named == null) {
            throw new IllegalArgumentException("no shape for " + type);
        }
        var kinds = new LinkedHashMap<String, Class<?>>();
        for (var kind : named.value()) {
            kinds.put(kind.name(), kind.value());
        }
        return kinds;
    }
}
