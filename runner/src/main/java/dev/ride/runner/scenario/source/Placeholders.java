package dev.ride.runner.scenario.source;

import dev.ride.runner.scenario.source.YamlNode.Entry;
import dev.ride.runner.scenario.source.YamlNode.Mapping;
import dev.ride.runner.scenario.source.YamlNode.Scalar;
import dev.ride.runner.scenario.source.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts a variant's values where a text says <code>${name}</code>, and writes out name patterns in lists. */
public final class Placeholders {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^{}\\n]*)}");
    private static final Set<String> NAME_LISTS = Set.of("tenants", "databases");

    private final Map<String, String> values;
    private final Findings findings;

    public Placeholders(Map<String, String> values, Findings findings) {
        this.values = Map.copyOf(values);
        this.findings = findings;
    }

    /** A file's text, filled. */
    public String fill(String file, String text) {
        return fill(TextPlace.ofFile(file), text);
    }

    private String fill(TextPlace place, String text) {
        if (text.indexOf("${") < 0) {
            return text;
        }
        return PLACEHOLDER.matcher(text).replaceAll(match -> {
            var value = values.get(match.group(1));
            if (value == null) {
                findings.add(place.at(text, match.start()), unknown(match.group(1)));
                return Matcher.quoteReplacement(match.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private String unknown(String name) {
        var known = values.keySet().stream().sorted().toList();
        return "`${" + name + "}` stands for nothing; `choose` gives " + String.join(", ", known);
    }

    /** The same tree with every scalar filled and every list of tenants written out. */
    public YamlNode fill(YamlNode node) {
        return fill(node, false);
    }

    private YamlNode fill(YamlNode node, boolean names) {
        if (node instanceof Mapping mapping) {
            return filled(mapping);
        }
        if (node instanceof Sequence sequence) {
            return new Sequence(sequence.place(), filled(sequence.items(), names));
        }
        return node instanceof Scalar scalar
                ? new Scalar(scalar.place(), fill(scalar.textPlace(), scalar.text()), scalar.textPlace())
                : node;
    }

    private Mapping filled(Mapping mapping) {
        var entries = new LinkedHashMap<String, Entry>();
        mapping.entries().forEach((key, entry) -> {
            var value = fill(entry.value(), NAME_LISTS.contains(key));
            entries.put(fill(new TextPlace(entry.key(), false), key), new Entry(entry.key(), value));
        });
        return new Mapping(mapping.place(), entries);
    }

    private List<YamlNode> filled(List<YamlNode> items, boolean names) {
        var nodes = new ArrayList<YamlNode>();
        for (var item : items) {
            var node = fill(item, false);
            if (names && node instanceof Scalar scalar) {
                NamePattern.writeOut(scalar, nodes, findings);
            } else {
                nodes.add(node);
            }
        }
        return nodes;
    }
}
