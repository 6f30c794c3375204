package dev.ride.cli.view;

import dev.ride.cli.terminal.Output;
import java.util.List;

/** A list: lines for people, or records, one for each thing, for programs. */
public interface ListView {
    void lines(Output output);

    List<?> documents();
}
