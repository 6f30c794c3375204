package dev.ride.runner.scenario.shape;

import dev.ride.runner.scenario.source.Findings;
import dev.ride.runner.scenario.source.YamlNode;
import dev.ride.scoring.plain.MisfitException;
import dev.ride.scoring.plain.Records;
import java.util.Optional;

/** Makes records of the format from YAML trees. */
public final class Binder {
    private Binder() {}

    /** The record; empty, with findings, where the tree has not its shape. */
    public static <T> Optional<T> bind(YamlNode tree, Class<T> type, Findings findings) {
        var own = new Findings();
        new ShapeCheck(own).check(tree, Shapes.of(type));
        own.all().forEach(finding -> findings.add(finding.place(), finding.message()));
        return own.any() ? Optional.empty() : bindShaped(tree, type, findings);
    }

    /** A value may have its shape and still be refused by the record it is for. */
    private static <T> Optional<T> bindShaped(YamlNode tree, Class<T> type, Findings findings) {
        try {
            return Optional.of(Records.KEBAB.make(tree.plain(), type));
        } catch (MisfitException e) {
            findings.add(tree.place(), e.getMessage());
            return Optional.empty();
        }
    }
}
