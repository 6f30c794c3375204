package dev.ride.scoring.plain;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Records from plain trees and back. A component that the tree lacks is null, zero or false; a key that the record lacks is
 * passed over, unless asked otherwise.
 */
public final class Records {
    /** Keys and words as Java names them: for the program's own files. */
    public static final Records AS_NAMED = new Records(Spelling.AS_NAMED, false);

    /** Keys and words in kebab-case: for what people write. */
    public static final Records KEBAB = new Records(Spelling.KEBAB, false);

    private final Spelling spelling;
    private final boolean strict;

    private Records(Spelling spelling, boolean strict) {
        this.spelling = spelling;
        this.strict = strict;
    }

    /** The same, but a key that the record lacks is a misfit. */
    public Records strict() {
        return new Records(spelling, true);
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
        if (Map.class.isAssignableFrom((Class<?>) type.getRawType())) {
            Map<Object, Object> map = type.getRawType() == SortedMap.class ? new TreeMap<>() : new LinkedHashMap<>();
            map(tree).forEach((key, value) -> map.put(key, value(value, arguments[1])));
            return map;
        }
        Collection<Object> items = type.getRawType() == SortedSet.class ? new TreeSet<>() : new ArrayList<>();
        list(tree).forEach(item -> items.add(value(item, arguments[0])));
        return items;
    }

    private Object record(Object tree, Class<?> type) {
        var blueprint = Blueprint.of(type);
        if (blueprint.delegated().isPresent()) {
            return blueprint.make(value(tree, blueprint.delegated().get()));
        }
        var map = map(tree);
        var parts = blueprint.parts();
        var values = new Object[parts.size()];
        int known = 0;
        for (int i = 0; i < values.length; i++) {
            var key = spelling.key(parts.get(i).name());
            known += map.containsKey(key) ? 1 : 0;
            values[i] = value(map.get(key), parts.get(i).type());
        }
        if (strict && known < map.size()) {
            throw new MisfitException("a " + type.getSimpleName() + " has not all of the keys " + map.keySet());
        }
        return blueprint.make(values);
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
            return spelling.words(type).constant(text);
        }
        try {
            return type == Instant.class ? Instant.parse(text) : number(text, type);
        } catch (NumberFormatException | DateTimeException e) {
            throw new MisfitException("`" + text + "` is no " + type.getSimpleName(), e);
        }
    }

    private static Object number(String text, Class<?> type) {
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(text);
        }
        if (type == long.class || type == Long.class) {
            return Long.valueOf(text);
        }
        throw new IllegalArgumentException("no record that is read holds a " + type);
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

    /** A record as a plain tree. */
    public Object plain(Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof Record record) {
            var blueprint = Blueprint.of(record.getClass());
            if (blueprint.written().isPresent()) {
                return plain(Blueprint.read(blueprint.written().get(), record));
            }
            var tree = new LinkedHashMap<String, Object>();
            for (var part : blueprint.parts()) {
                var held = Blueprint.read(part.accessor(), record);
                if (part.isWritten(held)) {
                    tree.put(spelling.key(part.name()), plain(held));
                }
            }
            return tree;
        }
        if (value instanceof Map<?, ?> map) {
            var tree = new LinkedHashMap<Object, Object>();
            map.forEach((key, item) -> tree.put(key, plain(item)));
            return tree;
        }
        if (value instanceof Collection<?> items) {
            var tree = new ArrayList<>(items.size());
            items.forEach(item -> tree.add(plain(item)));
            return tree;
        }
        if (value instanceof Enum<?> constant) {
            return spelling.words(constant.getDeclaringClass()).word(constant);
        }
        return value instanceof Number || value instanceof Boolean ? value : value.toString();
    }
}
