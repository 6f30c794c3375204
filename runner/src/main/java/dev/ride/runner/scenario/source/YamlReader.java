package dev.ride.runner.scenario.source;

import dev.ride.runner.scenario.source.YamlNode.Entry;
import dev.ride.runner.scenario.source.YamlNode.Mapping;
import dev.ride.runner.scenario.source.YamlNode.Nothing;
import dev.ride.runner.scenario.source.YamlNode.Scalar;
import dev.ride.runner.scenario.source.YamlNode.Sequence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.Event.ID;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML document into a tree. Aliases and tags are refused: nothing of the format needs them, and an alias is
 * how a small file becomes a huge one.
 */
public final class YamlReader {
    private static final int MAX_CHARACTERS = 1 << 20;
    private static final int MAX_DEPTH = 100;
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();
    private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

    private final String file;
    private final Iterator<Event> events;
    private final Findings findings;

    /** Ends the reading: to get past what is nested further takes the parser a time that grows with its square. */
    private static final class TooDeepException extends RuntimeException {
        private final transient SourcePlace place;

        TooDeepException(SourcePlace place) {
            this.place = place;
        }
    }

    private YamlReader(String file, Iterator<Event> events, Findings findings) {
        this.file = file;
        this.events = events;
        this.findings = findings;
    }

    /** The file's one document; empty with a finding where there is none or more. */
    public static Optional<YamlNode> read(String file, String text, Findings findings) {
        if (text.length() > MAX_CHARACTERS) {
            findings.add(SourcePlace.startOf(file), "is longer than the million characters that a YAML file may have");
            return Optional.empty();
        }
        try {
            var events = new Parse(SETTINGS).parseString(text).iterator();
            return new YamlReader(file, events, findings).document();
        } catch (TooDeepException e) {
            findings.add(e.place, "is nested more than " + MAX_DEPTH + " levels deep");
            return Optional.empty();
        } catch (ReaderException e) {
            return refused(TextPlace.ofFile(file).at(text, text.indexOf(e.getCodePoint())), e.getMessage(), findings);
        } catch (MarkedYamlEngineException e) {
            return refused(place(file, e.getProblemMark()), e.getProblem() + begun(e), findings);
        } catch (YamlEngineException e) {
            return refused(SourcePlace.startOf(file), e.getMessage(), findings);
        }
    }

    /** A quote or bracket that has no end is noticed far from where it begins; a block always begins far away. */
    private static String begun(MarkedYamlEngineException e) {
        var line = e.getContextMark().map(Mark::getLine);
        return e.getContext() == null
                        || e.getContext().contains("block")
                        || line.isEmpty()
                        || line.equals(e.getProblemMark().map(Mark::getLine))
                ? ""
                : ", " + e.getContext() + " that begins in line " + (line.get() + 1);
    }

    private static Optional<YamlNode> refused(SourcePlace place, String problem, Findings findings) {
        findings.add(place, "is not YAML: " + problem.lines().findFirst().orElse(""));
        return Optional.empty();
    }

    /** The parser sees to it that events come in the order of the grammar. */
    private Optional<YamlNode> document() {
        events.next();
        if (events.next().getEventId() == ID.StreamEnd) {
            findings.add(SourcePlace.startOf(file), "is empty");
            return Optional.empty();
        }
        var root = node(events.next(), 0);
        events.next();
        var next = events.next();
        if (next.getEventId() != ID.StreamEnd) {
            findings.add(place(next), "a second document begins here; a file holds one");
        }
        return Optional.of(root);
    }

    private YamlNode node(Event event, int depth) {
        var place = place(event);
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), place);
            return scalar.isPlain() && NOTHING.contains(scalar.getValue())
                    ? new Nothing(place)
                    : new Scalar(place, scalar.getValue(), textPlace(scalar, place));
        }
        if (!(event instanceof CollectionStartEvent start)) {
            findings.add(place, "aliases are not part of the format; write it out");
            return new Nothing(place);
        }
        refuseTag(start.getTag(), place);
        if (depth == MAX_DEPTH) {
            throw new TooDeepException(place);
        }
        return start.getEventId() == ID.MappingStart ? mapping(place, depth) : sequence(place, depth);
    }

    private void refuseTag(Optional<String> tag, SourcePlace place) {
        if (tag.isPresent()) {
            findings.add(place, "tags are not part of the format; put a text in quotes");
        }
    }

    private TextPlace textPlace(ScalarEvent scalar, SourcePlace place) {
        return scalar.isLiteral()
                ? new TextPlace(new SourcePlace(file, place.line() + 1, 1), true)
                : new TextPlace(place, false);
    }

    private Mapping mapping(SourcePlace place, int depth) {
        var entries = new LinkedHashMap<String, Entry>();
        for (var key = events.next(); key.getEventId() != ID.MappingEnd; key = events.next()) {
            var name = node(key, depth + 1);
            var value = node(events.next(), depth + 1);
            if (!(key instanceof ScalarEvent scalar)) {
                findings.add(name.place(), "a key is a single word or text");
                continue;
            }
            var before = entries.put(scalar.getValue(), new Entry(name.place(), value));
            if (before != null) {
                findings.add(
                        name.place(),
                        "`" + scalar.getValue() + "` is given twice, first on line "
                                + before.key().line());
            }
        }
        return new Mapping(place, entries);
    }

    private Sequence sequence(SourcePlace place, int depth) {
        var items = new ArrayList<YamlNode>();
        for (var item = events.next(); item.getEventId() != ID.SequenceEnd; item = events.next()) {
            items.add(node(item, depth + 1));
        }
        return new Sequence(place, items);
    }

    private SourcePlace place(Event event) {
        return place(file, event.getStartMark());
    }

    private static SourcePlace place(String file, Optional<Mark> mark) {
        return mark.map(at -> new SourcePlace(file, at.getLine() + 1, at.getColumn() + 1))
                .orElse(SourcePlace.startOf(file));
    }
}
