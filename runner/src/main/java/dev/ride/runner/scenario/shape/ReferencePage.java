package dev.ride.runner.scenario.shape;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of the format as one Markdown page, for authors. */
public final class ReferencePage {
    private final StringBuilder page = new StringBuilder();
    private final Set<Class<?>> told = new LinkedHashSet<>();

    private ReferencePage() {}

    /** @param files the records by the names of the files they are read from */
    public static String of(Map<String, Class<?>> files) {
        var reference = new ReferencePage();
        reference.page.append("# What the files of a scenario may say\n\n"
                + "Generated from the records that the files are read into; `ride scenario schema` prints the same as"
                + " JSON Schema.\n**Bold** keys must be there.\n");
        files.forEach((file, type) -> {
            reference.page.append("\n## ").append(file).append('\n');
            reference.tell(type);
        });
        return reference.page.toString();
    }

    /** What each kind of this type means, without its keys. */
    public static String meanings(Class<?> type) {
        var reference = new ReferencePage();
        reference.page.append("| kind | holds when |\n|---|---|\n");
        ((Shape.Kinds) Shapes.of(type))
                .kinds()
                .forEach((name, kind) -> reference.row("`" + name + "`", Shapes.description(kind)));
        return reference.page.toString();
    }

    /** A type's own table, and after it those of the types in it that were not told before. */
    private void tell(Class<?> type) {
        if (!told.add(type)) {
            return;
        }
        var shape = Shapes.of(type);
        var inner = new LinkedHashMap<String, Class<?>>();
        if (shape instanceof Shape.Kinds kinds) {
            kinds(kinds, inner);
        } else if (shape instanceof Shape.Fields fields) {
            fields(fields, inner);
        } else {
            collect(shape, inner);
        }
        inner.forEach((name, next) -> {
            if (!told.contains(next)) {
                page.append("\n### ").append(name).append('\n');
                tell(next);
            }
        });
    }

    private void fields(Shape.Fields fields, Map<String, Class<?>> inner) {
        if (!Shapes.description(fields.type()).isEmpty()) {
            page.append('\n').append(Shapes.description(fields.type())).append('\n');
        }
        page.append("\n| key | value | meaning |\n|---|---|---|\n");
        for (var field : fields.fields()) {
            var key = field.required() ? "**" + field.name() + "**" : field.name();
            row(key, words(field.shape()), field.description());
            collect(field.shape(), inner);
        }
    }

    private void kinds(Shape.Kinds kinds, Map<String, Class<?>> inner) {
        page.append("\nOne key, which says the kind:\n\n| kind | keys | meaning |\n|---|---|---|\n");
        kinds.kinds().forEach((name, type) -> {
            var shape = Shapes.of(type);
            row(name, keys(shape), Shapes.description(type));
            if (shape instanceof Shape.Fields fields) {
                fields.fields().forEach(field -> collect(field.shape(), inner));
            } else {
                collect(shape, inner);
            }
        });
    }

    private static String keys(Shape shape) {
        if (!(shape instanceof Shape.Fields fields)) {
            return words(shape);
        }
        var keys = new StringBuilder();
        for (var field : fields.fields()) {
            keys.append(keys.isEmpty() ? "" : "<br>")
                    .append(field.required() ? "**" + field.name() + "**" : field.name())
                    .append(": ")
                    .append(field.description().isEmpty() ? words(field.shape()) : field.description())
                    .append(field.description().isEmpty() ? "" : choices(field.shape()));
        }
        return keys.isEmpty() ? "`{}`" : keys.toString();
    }

    /** What is said of a key does not say which words it takes. */
    private static String choices(Shape shape) {
        var items = shape instanceof Shape.ListOf list ? list.items() : shape;
        return items instanceof Shape.Word word
                ? " One of `" + String.join("`, `", word.words().keySet()) + "`."
                : "";
    }

    private void row(String... cells) {
        page.append("| ").append(String.join(" | ", cells).replace("\n", " ")).append(" |\n");
    }

    private static void collect(Shape shape, Map<String, Class<?>> inner) {
        if (shape instanceof Shape.Fields fields) {
            inner.put(title(fields.type()), fields.type());
        } else if (shape instanceof Shape.Kinds kinds) {
            inner.put(title(kinds.type()), kinds.type());
        } else if (shape instanceof Shape.ListOf list) {
            collect(list.items(), inner);
        } else if (shape instanceof Shape.MapOf map) {
            collect(map.values(), inner);
        }
    }

    private static String words(Shape shape) {
        if (shape instanceof Shape.Fields fields) {
            return link(fields.type());
        }
        if (shape instanceof Shape.Kinds kinds) {
            return link(kinds.type());
        }
        if (shape instanceof Shape.ListOf list) {
            return "list of " + words(list.items());
        }
        if (shape instanceof Shape.MapOf map) {
            return "mapping of names to " + words(map.values());
        }
        if (shape instanceof Shape.Word word) {
            return word.words().entrySet().stream()
                    .map(one -> "`" + one.getKey() + "`" + (one.getValue().isEmpty() ? "" : ": " + one.getValue()))
                    .collect(Collectors.joining("<br>"));
        }
        if (shape instanceof Shape.Drawn) {
            return "text, or mapping of names to text";
        }
        if (shape instanceof Shape.Whole) {
            return "whole number";
        }
        return shape instanceof Shape.Flag ? "`true`, `false`" : shape instanceof Shape.Moment ? "time" : "text";
    }

    private static String link(Class<?> type) {
        return "[" + title(type) + "](#" + title(type).toLowerCase(Locale.ROOT) + ")";
    }

    private static String title(Class<?> type) {
        return type.getSimpleName();
    }
}
