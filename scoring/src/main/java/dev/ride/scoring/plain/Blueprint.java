package dev.ride.scoring.plain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * How a record is made and read, looked up once.
 *
 * @param maker its constructor, or what it declares as its creator
 * @param delegated what its creator takes: the one value as which the record is written, with no key of its own
 * @param written what gives that value; absent where no creator is declared
 */
public record Blueprint(List<Part> parts, Executable maker, Optional<Type> delegated, Optional<Method> written) {
    private static final Map<Class<?>, Blueprint> DRAWN = new ConcurrentHashMap<>();

    /**
     * One component.
     *
     * @param inclusion when it is written: unless it is null, always, or unless it is null, zero or false
     */
    public record Part(String name, Type type, Method accessor, Include inclusion) {
        static Part of(RecordComponent component) {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            var inclusion = Optional.ofNullable(accessor.getAnnotation(JsonInclude.class))
                    .map(JsonInclude::value)
                    .orElse(Include.NON_NULL);
            return new Part(component.getName(), component.getGenericType(), accessor, inclusion);
        }

        boolean isWritten(Object value) {
            if (value == null) {
                return inclusion == Include.ALWAYS;
            }
            boolean usual = Boolean.FALSE.equals(value) || value instanceof Number number && number.longValue() == 0;
            return !usual || inclusion != Include.NON_DEFAULT;
        }
    }

    public static Blueprint of(Class<?> type) {
        return DRAWN.computeIfAbsent(type, Blueprint::draw);
    }

    private static Blueprint draw(Class<?> type) {
        var creator = Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(candidate -> candidate.isAnnotationPresent(JsonCreator.class))
                .findFirst();
        var written = Arrays.stream(type.getDeclaredMethods())
                .filter(candidate -> candidate.isAnnotationPresent(JsonValue.class))
                .findFirst();
        var maker = creator.orElseGet(() -> constructor(type));
        maker.setAccessible(true);
        written.ifPresent(value -> value.setAccessible(true));
        return new Blueprint(
                Arrays.stream(type.getRecordComponents()).map(Part::of).toList(),
                maker,
                creator.map(method -> method.getGenericParameterTypes()[0]),
                written);
    }

    private static Executable constructor(Class<?> type) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    Object make(Object... values) {
        try {
            return maker instanceof Constructor<?> constructor
                    ? constructor.newInstance(values)
                    : ((Method) maker).invoke(null, values);
        } catch (InvocationTargetException e) {
            throw new MisfitException(String.valueOf(e.getCause().getMessage()), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object read(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
