package dev.ride.runner.scenario.source;

import dev.ride.runner.scenario.source.YamlNode.Entry;
import dev.ride.runner.scenario.source.YamlNode.Mapping;
import dev.ride.runner.scenario.source.YamlNode.Scalar;
import dev.ride.runner.scenario.source.YamlNode.Sequence;
import dev.ride.runner.scenario.source.YamlNode.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML document into a tree. Aliases and tags are refused: nothing of the format needs them, and an alias is
 * how a small file becomes a huge one.
 */
public final class YamlReader {
    private static final int MAX_CHARACTERS = 1 << 20;
    private static final YAMLMapper MAPPER = new YAMLMapper();

    private final String file;
    private final String text;
    private final YAMLParser parser;
    private final Findings findings;

    private YamlReader(String file, String text, YAMLParser parser, Findings findings) {
        this.file = file;
        this.text = text;
        this.parser = parser;
        this.findings = findings;
    }

    /** The file's one document; empty with a finding where there is none or more. */
    public static Optional<YamlNode> read(String file, String text, Findings findings) {
        if (text.length() > MAX_CHARACTERS) {
            findings.add(Place.startOf(file), "is longer than the million characters that a YAML file may have");
            return Optional.empty();
        }
        try (var parser = (YAMLParser) MAPPER.createParser(text)) {
            return new YamlReader(file, text, parser, findings).document();
        } catch (JacksonException e) {
            var problem = e.getCause() instanceof MarkedYamlEngineException cause
                    ? cause.getProblem()
                    : e.getOriginalMessage();
            findings.add(
                    place(file, text, e),
                    "is not YAML: " + problem.lines().findFirst().orElse(""));
            return Optional.empty();
        }
    }

    /** The parser's own word on where it failed is better than the place of the last token before. */
    private static Place place(String file, String text, JacksonException failure) {
        if (failure.getCause() instanceof ReaderException refused) {
            return Place.startOf(file).plus(text, text.indexOf(refused.getCodePoint()));
        }
        if (failure.getCause() instanceof MarkedYamlEngineException cause) {
            return cause.getProblemMark()
                    .map(mark -> new Place(file, mark.getLine() + 1, mark.getColumn() + 1))
                    .orElse(Place.startOf(file));
        }
        return failure.getLocation() == null ? Place.startOf(file) : place(file, failure.getLocation());
    }

    private Optional<YamlNode> document() {
        if (parser.nextToken() == null) {
            findings.add(Place.startOf(file), "is empty");
            return Optional.empty();
        }
        var root = node();
        if (parser.nextToken() != null) {
            findings.add(here(), "a second document begins here; a file holds one");
        }
        return Optional.of(root);
    }

    private YamlNode node() {
        var place = here();
        if (parser.isCurrentAlias()) {
            findings.add(place, "aliases are not part of the format; write it out");
            return new Scalar(place, Type.NULL, "");
        }
        if (parser.getTypeId() != null) {
            findings.add(place, "tags are not part of the format; put a text in quotes");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(place);
            case START_ARRAY -> sequence(place);
            case VALUE_NULL -> new Scalar(place, Type.NULL, "");
            case VALUE_NUMBER_INT -> new Scalar(place, Type.WHOLE, parser.getString());
            case VALUE_NUMBER_FLOAT -> new Scalar(place, Type.FRACTION, parser.getString());
            case VALUE_TRUE, VALUE_FALSE -> new Scalar(place, Type.FLAG, parser.getString());
            default -> new Scalar(place, Type.TEXT, parser.getString(), textPlace(place));
        };
    }

    private Place textPlace(Place place) {
        long offset = parser.currentTokenLocation().getCharOffset();
        boolean block = offset >= 0 && offset < text.length() && text.charAt((int) offset) == '|';
        return block ? new Place(file, place.line() + 1, 1) : place;
    }

    private Mapping mapping(Place place) {
        var entries = new LinkedHashMap<String, Entry>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = here();
            var name = parser.currentName();
            parser.nextToken();
            var before = entries.put(name, new Entry(key, node()));
            if (before != null) {
                findings.add(
                        key,
                        "`" + name + "` is given twice, first on line "
                                + before.key().line());
            }
        }
        return new Mapping(place, entries);
    }

    private Sequence sequence(Place place) {
        var items = new ArrayList<YamlNode>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Sequence(place, items);
    }

    private Place here() {
        return place(file, parser.currentTokenLocation());
    }

    private static Place place(String file, TokenStreamLocation at) {
        return new Place(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()));
    }
}
