package dev.ride.scoring.plain;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.PrettyPrinter;

/**
 * Objects over several lines, arrays on one: what Jackson's own printer does, which joins its separators in each process
 * anew and thereby takes longer than all that small commands print.
 */
final class Indentation implements PrettyPrinter {
    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator generator) {
        generator.writeRaw(' ');
    }

    @Override
    public void writeStartObject(JsonGenerator generator) {
        generator.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator generator) {
        newLine(generator);
    }

    @Override
    public void writeObjectNameValueSeparator(JsonGenerator generator) {
        generator.writeRaw(" : ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator generator) {
        generator.writeRaw(',');
        newLine(generator);
    }

    @Override
    public void writeEndObject(JsonGenerator generator, int entries) {
        depth--;
        if (entries > 0) {
            newLine(generator);
        } else {
            generator.writeRaw(' ');
        }
        generator.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator generator) {
        generator.writeRaw('[');
    }

    @Override
    public void beforeArrayValues(JsonGenerator generator) {
        generator.writeRaw(' ');
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator generator) {
        generator.writeRaw(", ");
    }

    @Override
    public void writeEndArray(JsonGenerator generator, int values) {
        generator.writeRaw(" ]");
    }

    private void newLine(JsonGenerator generator) {
        generator.writeRaw('\n');
        generator.writeRaw("  ".repeat(depth));
    }
}
