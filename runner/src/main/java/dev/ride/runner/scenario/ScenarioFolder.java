package dev.ride.runner.scenario;

import dev.ride.runner.scenario.source.PackFolder;
import java.nio.file.Path;

/**
 * Where a scenario's files are; nothing of them is read yet.
 *
 * @param id such as {@code stage-09/09-schema-drift-between-tenant-databases}
 */
public record ScenarioFolder(Pack pack, String id) {
    public Path path() {
        return pack.folder().resolve(Pack.SCENARIOS).resolve(id);
    }

    /** The id with the pack's name, for where two packs have the same id. */
    public String fullId() {
        return pack.name() + "/" + id;
    }

    public PackFolder files() {
        return new PackFolder(path(), shown(Pack.SCENARIOS + "/" + id));
    }

    /** The folder of hint files of all scenarios, and the name of this one's. */
    public PackFolder hintFolder() {
        return new PackFolder(pack.folder().resolve(Pack.HINTS), shown(Pack.HINTS));
    }

    public String hintFile() {
        return id + ".md";
    }

    /** Findings name files by paths that an editor can open from where the author stands. */
    private String shown(String relative) {
        var here = Path.of("").toAbsolutePath();
        var file = pack.folder().resolve(relative);
        return (file.startsWith(here) ? here.relativize(file) : file).toString();
    }
}
