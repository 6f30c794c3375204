package dev.ride.runner.plain;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Records from plain trees and back. A component that the tree lacks is null, zero or false; a key that the record lacks is
 * passed over.
 */
public final class Records {
    /** Keys and words as Java names them: for the program's own files. */
    public static final Records AS_NAMED = new Records(Spelling.AS_NAMED);

    /** Keys and words in kebab-case: for what people write. */
    public static final Records KEBAB = new Records(Spelling.KEBAB);

    private final Spelling spelling;

    private Records(Spelling spelling) {
        this.spelling = spelling;
    }

    /** @throws MisfitException when the tree has not the type's shape, or the record refuses what it holds */
    public <T> T make(Object tree, Class<T> type) {
        return type.cast(value(tree, type));
    }

    /** @throws MisfitException as {@link #make} */
    public <T> List<T> makeAll(Object tree, Class<T> type) {
        var made = new ArrayList<T>();
        for (var item : list(tree)) {
            made.add(make(item, type));
        }
        return made;
    }

    private Object value(Object tree, Type type) {
        if (type instanceof ParameterizedType generic) {
            return tree == null ? null : collection(tree, generic);
        }
        var plain = (Class<?>) type;
        if (tree == null) {
            return plain == boolean.class ? Boolean.FALSE : plain.isPrimitive() ? number("0", plain) : null;
        }
        if (plain == Object.class) {
            return tree;
        }
        if (plain.isRecord()) {
            return record(tree, plain);
        }
        if (plain.isInterface()) {
            return kind(map(tree), plain);
        }
        return scalar(of(String.class, tree), plain);
    }

    private Object collection(Object tree, ParameterizedType type) {
        var arguments = type.getActualTypeArguments();
        if (type.getRawType() == Map.class) {
            var map = new LinkedHashMap<Object, Object>();
            map(tree).forEach((key, value) -> map.put(key, value(value, arguments[1])));
            return map;
        }
        var list = new ArrayList<>();
        list(tree).forEach(item -> list.add(value(item, arguments[0])));
        return list;
    }

    private Object record(Object tree, Class<?> type) {
        var blueprint = Blueprint.of(type);
        if (blueprint.delegated().isPresent()) {
            return blueprint.make(value(tree, blueprint.delegated().get()));
        }
        var map = map(tree);
        var parts = blueprint.components().stream()
                .map(component -> value(map.get(spelling.key(component.getName())), component.getGenericType()))
                .toArray();
        return blueprint.make(parts);
    }

    /** A map with one key, which says what kind of record its value is. */
    private Object kind(Map<?, ?> tree, Class<?> type) {
        for (var kind : type.getAnnotation(JsonSubTypes.class).value()) {
            if (tree.containsKey(kind.name())) {
                return value(tree.get(kind.name()), kind.value());
            }
        }
        throw new MisfitException("none of the keys " + tree.keySet() + " is a kind of " + type.getSimpleName());
    }

    private Object scalar(String text, Class<?> type) {
        if (type == String.class) {
            return text;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(text);
        }
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(constant -> spelling.word((Enum<?>) constant).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new MisfitException("`" + text + "` is no " + type.getSimpleName()));
        }
        try {
            return type == Instant.class ? Instant.parse(text) : number(text, type);
        } catch (NumberFormatException | DateTimeException e) {
            throw new MisfitException("`" + text + "` is no " + type.getSimpleName());
        }
    }

    private static Object number(String text, Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == long.class || type == Long.class) {
            return Long.valueOf(text);
        }
        throw new IllegalArgumentException("records of the format hold no " + type);
    }

    private static Map<?, ?> map(Object tree) {
        return of(Map.class, tree);
    }

    private static List<?> list(Object tree) {
        return of(List.class, tree);
    }

    private static <T> T of(Class<T> kind, Object tree) {
        if (kind.isInstance(tree)) {
            return kind.cast(tree);
        }
        throw new MisfitException("here is no " + kind.getSimpleName() + ": " + tree);
    }

    /** A record as a plain tree, without what is null. */
    public Object plain(Object value) {
        if (value instanceof Record record) {
            var tree = new LinkedHashMap<String, Object>();
            for (var component : Blueprint.of(record.getClass()).components()) {
                var part = Blueprint.read(component, record);
                if (part != null) {
                    tree.put(spelling.key(component.getName()), plain(part));
                }
            }
            return tree;
        }
        if (value instanceof Map<?, ?> map) {
            var tree = new LinkedHashMap<Object, Object>();
            map.forEach((key, item) -> tree.put(key, plain(item)));
            return tree;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::plain).toList();
        }
        if (value instanceof Enum<?> constant) {
            return spelling.word(constant);
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
