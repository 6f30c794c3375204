package dev.ride.cli.syntax;

import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Arguments that exclude one another. */
public final class Choice implements Accepted {
    private final ArgGroupSpec group;

    private Choice(String multiplicity, Argument... arguments) {
        var builder = ArgGroupSpec.builder().multiplicity(multiplicity);
        for (var argument : arguments) {
            builder.addArg(argument.spec());
        }
        group = builder.build();
    }

    public static Choice atMostOneOf(Argument... arguments) {
        return new Choice("0..1", arguments);
    }

    public static Choice oneOf(Argument... arguments) {
        return new Choice("1", arguments);
    }

    @Override
    public void joins(CommandSpec command) {
        command.addArgGroup(group);
    }
}
