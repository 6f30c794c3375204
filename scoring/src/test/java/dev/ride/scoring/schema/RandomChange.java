package dev.ride.scoring.schema;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One change made by chance to a random schema.
 *
 * @param part what is changed, made or dropped
 * @param after the schema as it is then
 * @param related what stands on the part, and so may show the change too
 * @param make the statements for a schema of the given name
 * @param undo those that take it back
 */
record RandomChange(
        Part part, RandomSchema after, List<Part> related, UnaryOperator<String> make, UnaryOperator<String> undo) {
    static RandomChange of(RandomSchema schema, Random random) {
        return switch (random.nextInt(8)) {
            case 0 -> addition(schema, random);
            case 1 -> removal(schema, random);
            default -> alteration(schema, random);
        };
    }

    /** The objects of which at least one must be named. */
    Set<Identity> changed() {
        return Set.copyOf(part.identities());
    }

    /** The objects beside which none may be named. */
    Set<Identity> allowed() {
        return related.stream().flatMap(one -> one.identities().stream()).collect(Collectors.toSet());
    }

    private static RandomChange addition(RandomSchema schema, Random random) {
        var after = schema.withAnother(random);
        if (after.parts().size() > schema.parts().size() + 1) {
            // more than one part: what it stands on came too
            return of(schema, random);
        }
        var part = after.parts().get(after.parts().size() - 1);
        return new RandomChange(part, after, List.of(part), part::create, part::drop);
    }

    private static RandomChange removal(RandomSchema schema, Random random) {
        var part = any(schema, random);
        if (part.kind() == PartKind.SCHEMA || !isFree(schema, part)) {
            return of(schema, random);
        }
        return new RandomChange(part, schema.without(part), List.of(part), part::drop, part::create);
    }

    private static RandomChange alteration(RandomSchema schema, Random random) {
        var part = any(schema, random);
        if (part.kind().traits().isEmpty()) {
            return of(schema, random);
        }
        var trait = part.kind().traits().get(random.nextInt(part.kind().traits().size()));
        var was = part.values().get(trait.name());
        var others = trait.values().stream().filter(value -> !value.equals(was)).toList();
        var changed = part.with(trait, others.get(random.nextInt(others.size())));
        if (trait.isAnew()) {
            return isFree(schema, part) ? anew(schema, part, changed) : of(schema, random);
        }
        return new RandomChange(
                changed,
                schema.with(changed),
                schema.standingOn(part),
                name -> part.set(trait, changed.values().get(trait.name()), name),
                name -> changed.set(trait, was, name));
    }

    private static RandomChange anew(RandomSchema schema, Part part, Part changed) {
        return new RandomChange(
                changed,
                schema.with(changed),
                List.of(changed),
                name -> part.drop(name) + "\n" + changed.create(name),
                name -> changed.drop(name) + "\n" + part.create(name));
    }

    private static Part any(RandomSchema schema, Random random) {
        return schema.parts().get(random.nextInt(schema.parts().size()));
    }

    private static boolean isFree(RandomSchema schema, Part part) {
        return schema.standingOn(part).size() == 1;
    }
}
