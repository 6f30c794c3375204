package dev.ride.bench.row;

import dev.ride.bench.figure.Line;
import dev.ride.bench.site.Site;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Something that is measured. */
public interface Row {
    /** What it is called in the table and on the command line. */
    String name();

    /** Why it cannot be measured here; empty when it can. */
    default Optional<String> obstacle(Site site) {
        return Optional.empty();
    }

    /** Measures it, and leaves behind nothing that runs. */
    List<Line> measure(Site site, Effort effort) throws IOException, SQLException;
}
