package dev.ride.runner.scenario.shape;

import dev.ride.runner.ground.Near;
import dev.ride.runner.scenario.source.Findings;
import dev.ride.runner.scenario.source.YamlNode;
import dev.ride.runner.scenario.source.YamlNode.Mapping;
import dev.ride.runner.scenario.source.YamlNode.Scalar;
import dev.ride.runner.scenario.source.YamlNode.Sequence;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Collection;

/** Compares a YAML tree with its shape and reports everything that departs from it. */
final class ShapeCheck {
    private final Findings findings;

    ShapeCheck(Findings findings) {
        this.findings = findings;
    }

    void check(YamlNode node, Shape shape) {
        if (shape instanceof Shape.Fields fields) {
            record(node, fields.type());
        } else if (shape instanceof Shape.Kinds kinds) {
            kind(node, kinds);
        } else if (shape instanceof Shape.MapOf map) {
            map(node, map.values());
        } else if (shape instanceof Shape.ListOf list) {
            list(node, list);
        } else if (shape instanceof Shape.Drawn) {
            check(node, node instanceof Mapping ? new Shape.MapOf(new Shape.Text()) : new Shape.Text());
        } else {
            scalar(node, shape);
        }
    }

    private void record(YamlNode node, Class<?> type) {
        if (!(node instanceof Mapping mapping)) {
            wrong(node, "a mapping");
            return;
        }
        var fields = Shapes.fields(type);
        var names = fields.stream().map(Shape.Field::name).toList();
        mapping.entries().forEach((key, entry) -> {
            if (!names.contains(key)) {
                findings.add(entry.key(), "there is no key `" + key + "` here" + Near.hint(key, names));
            }
        });
        for (var field : fields) {
            var value = mapping.get(field.name());
            if (value.isPresent()) {
                field(value.get(), field);
            } else if (field.required()) {
                findings.add(mapping.place(), "`" + field.name() + "` is missing here");
            }
        }
    }

    private void field(YamlNode value, Shape.Field field) {
        check(value, field.shape());
        boolean blank = field.shape() instanceof Shape.Text
                && value.asText().filter(String::isBlank).isPresent();
        boolean none = field.required()
                && value instanceof Sequence sequence
                && sequence.items().isEmpty();
        if (blank || none) {
            findings.add(value.place(), "`" + field.name() + "` is empty");
        }
    }

    private void kind(YamlNode node, Shape.Kinds kinds) {
        var expected = "one key, which is one of " + joined(kinds.kinds().keySet());
        if (!(node instanceof Mapping mapping)) {
            wrong(node, "a mapping with " + expected);
            return;
        }
        if (mapping.entries().size() != 1) {
            findings.add(node.place(), "here are " + mapping.entries().size() + " keys where there is " + expected);
            return;
        }
        mapping.entries().forEach((name, entry) -> {
            var type = kinds.kinds().get(name);
            if (type == null) {
                findings.add(
                        entry.key(),
                        "`" + name + "` is none of " + joined(kinds.kinds().keySet()));
            } else {
                check(entry.value(), Shapes.of(type));
            }
        });
    }

    private void map(YamlNode node, Shape values) {
        if (!(node instanceof Mapping mapping)) {
            wrong(node, "a mapping");
            return;
        }
        mapping.entries().values().forEach(entry -> check(entry.value(), values));
    }

    private void list(YamlNode node, Shape.ListOf list) {
        if (!(node instanceof Sequence sequence)) {
            wrong(node, "a list");
            return;
        }
        for (var item : sequence.items()) {
            if (!(list.nullable() && item.isNull())) {
                check(item, list.items());
            }
        }
    }

    private void scalar(YamlNode node, Shape shape) {
        if (!(node instanceof Scalar scalar)) {
            wrong(node, expected(shape));
            return;
        }
        boolean fits = shape instanceof Shape.Text
                || (shape instanceof Shape.Whole && scalar.text().matches("-?(0|[1-9][0-9]{0,8})"))
                || (shape instanceof Shape.Flag && scalar.text().matches("true|false"))
                || (shape instanceof Shape.Moment && isMoment(scalar.text()))
                || (shape instanceof Shape.Word word && word.words().containsKey(scalar.text()));
        if (!fits) {
            findings.add(node.place(), "`" + scalar.text() + "` is not " + expected(shape));
        }
    }

    private void wrong(YamlNode node, String expected) {
        var seen = node instanceof Mapping
                ? "a mapping"
                : node instanceof Sequence ? "a list" : node.isNull() ? "nothing" : "a single value";
        findings.add(node.place(), "here is " + seen + " where " + expected + " belongs");
    }

    private static String expected(Shape shape) {
        if (shape instanceof Shape.Whole) {
            return "a whole number";
        }
        if (shape instanceof Shape.Flag) {
            return "true or false";
        }
        if (shape instanceof Shape.Moment) {
            return "a time such as 2026-05-31T21:14:09Z";
        }
        return shape instanceof Shape.Word word
                ? "one of " + joined(word.words().keySet())
                : "a text";
    }

    private static String joined(Collection<String> names) {
        return String.join(", ", names);
    }

    private static boolean isMoment(String text) {
        try {
            Instant.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
