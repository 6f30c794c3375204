package dev.ride.scoring.sql;

import java.util.List;

/**
 * A backslash command of psql.
 *
 * @param name without the backslash
 * @param arguments without their quotes, as psql takes the arguments of {@code \connect}: never folded
 */
public record MetaCommand(String name, List<String> arguments, int line) implements ScriptItem {
    public MetaCommand {
        arguments = List.copyOf(arguments);
    }
}
