package dev.ride.runner.sandbox.embedded;

import dev.ride.runner.ground.Folders;
import dev.ride.runner.sandbox.Unfinished;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What killed commands left behind: folders that are not in their place, and servers that may still run in them. */
record Leftovers(Premises premises) {
    List<Path> all() throws IOException {
        var abandoned = new ArrayList<Path>();
        for (var parent :
                List.of(premises.binaries(), premises.templates(), premises.sandboxes(), premises.scratch())) {
            abandoned.addAll(Unfinished.abandonedBelow(parent));
        }
        return abandoned;
    }

    /** Those of scratch servers alone, which nobody else will look for. */
    List<Path> scratch() throws IOException {
        return Unfinished.abandonedBelow(premises.scratch());
    }

    /** @param programs to stop their servers with; any version does */
    void remove(List<Path> folders, Programs programs) throws IOException {
        for (var folder : folders) {
            for (var run : List.of(new RunFolder(folder), EmbeddedSandbox.run(folder))) {
                new Postmaster(premises.user(), programs.folder(), run).stop(Postmaster.Stop.DISCARD);
            }
            Folders.delete(folder);
        }
    }
}
