package dev.ride.scoring.plain;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
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
 */
public record Blueprint(List<RecordComponent> components, Executable maker, Optional<Type> delegated) {
    private static final Map<Class<?>, Blueprint> DRAWN = new ConcurrentHashMap<>();

    public static Blueprint of(Class<?> type) {
        return DRAWN.computeIfAbsent(type, Blueprint::draw);
    }

    private static Blueprint draw(Class<?> type) {
        var components = List.of(type.getRecordComponents());
        components.forEach(component -> component.getAccessor().setAccessible(true));
        var creator = creator(type);
        var maker = creator.orElseGet(() -> constructor(type, components));
        maker.setAccessible(true);
        return new Blueprint(components, maker, creator.map(method -> method.getGenericParameterTypes()[0]));
    }

    private static Optional<Executable> creator(Class<?> type) {
        return Stream.<Executable>concat(
                        Arrays.stream(type.getDeclaredConstructors()), Arrays.stream(type.getDeclaredMethods()))
                .filter(candidate -> candidate.isAnnotationPresent(JsonCreator.class))
                .findFirst();
    }

    private static Executable constructor(Class<?> type, List<RecordComponent> components) {
        try {
            return type.getDeclaredConstructor(
                    components.stream().map(RecordComponent::getType).toArray(Class[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    Object make(Object... parts) {
        try {
            return maker instanceof Constructor<?> constructor
                    ? constructor.newInstance(parts)
                    : ((Method) maker).invoke(null, parts);
        } catch (InvocationTargetException e) {
            throw new MisfitException(String.valueOf(e.getCause().getMessage()));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one value as which such a record is written. */
    Object written(Record record) {
        for (var method : record.getClass().getDeclaredMethods()) {
            if (method.isAnnotationPresent(JsonValue.class)) {
                method.setAccessible(true);
                return call(method, record);
            }
        }
        throw new IllegalStateException(record.getClass() + " does not say as what it is written");
    }

    /** Whether a component of that value is written: null is not, unless asked for; zero and false are, unless not wanted. */
    static boolean isWritten(RecordComponent component, Object value) {
        var asked = component.getAccessor().getAnnotation(JsonInclude.class);
        if (value == null) {
            return asked != null && asked.value() == JsonInclude.Include.ALWAYS;
        }
        boolean usual = Boolean.FALSE.equals(value) || value instanceof Number number && number.longValue() == 0;
        return !usual || asked == null || asked.value() != JsonInclude.Include.NON_DEFAULT;
    }

    static Object read(RecordComponent component, Record record) {
        return call(component.getAccessor(), record);
    }

    private static Object call(Method method, Record record) {
        try {
            return method.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
