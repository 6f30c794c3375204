package dev.ride.scoring.plain;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** An enum's constants by the words that they are written as: one that it declares, or its name as it is spelt. */
public final class Words {
    private final Class<?> type;
    private final Map<String, Object> constants = new LinkedHashMap<>();
    private final Map<Object, String> words = new LinkedHashMap<>();

    private Words(Class<?> type) {
        this.type = type;
    }

    static Words of(Class<?> type, Spelling spelling) {
        var words = new Words(type);
        for (var constant : type.getEnumConstants()) {
            var word = declared(type, (Enum<?>) constant).orElse(spelling.spell(((Enum<?>) constant).name()));
            words.constants.put(word, constant);
            words.words.put(constant, word);
        }
        return words;
    }

    private static Optional<String> declared(Class<?> type, Enum<?> constant) {
        try {
            return Optional.ofNullable(type.getField(constant.name()).getAnnotation(JsonProperty.class))
                    .map(JsonProperty::value);
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException("every constant is a field", e);
        }
    }

    public String word(Enum<?> constant) {
        return words.get(constant);
    }

    /** @throws MisfitException where no constant is written so */
    Object constant(String word) {
        var constant = constants.get(word);
        if (constant == null) {
            throw new MisfitException("`" + word + "` is no " + type.getSimpleName());
        }
        return constant;
    }
}
