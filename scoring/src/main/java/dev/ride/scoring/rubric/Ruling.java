package dev.ride.scoring.rubric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Whether something holds, with the grounds for it. The grounds tell what was expected, so they are for authors, and
 * for trainees only after the postmortem.
 */
public record Ruling(Standing standing, List<String> grounds) {
    /** What could not be seen neither holds nor fails. */
    public enum Standing {
        HOLDS,
        FAILS,
        UNSEEN
    }

    static final Ruling HOLDS = new Ruling(Standing.HOLDS, List.of());

    public Ruling {
        grounds = List.copyOf(grounds);
    }

    static Ruling unless(List<String> faults) {
        return faults.isEmpty() ? HOLDS : new Ruling(Standing.FAILS, faults);
    }

    static Ruling fails(String ground) {
        return new Ruling(Standing.FAILS, List.of(ground));
    }

    static Ruling unseen(String ground) {
        return new Ruling(Standing.UNSEEN, List.of(ground));
    }

    public boolean holds() {
        return standing == Standing.HOLDS;
    }

    Ruling negated(String ground) {
        return switch (standing) {
            case HOLDS -> fails(ground);
            case FAILS -> HOLDS;
            case UNSEEN -> this;
        };
    }

    /** Fails when one fails, holds when all hold. */
    static Ruling all(Collection<Ruling> rulings) {
        return strongest(rulings, Standing.FAILS, Standing.UNSEEN, Standing.HOLDS);
    }

    /** Holds when one holds, fails when all fail. */
    static Ruling any(Collection<Ruling> rulings) {
        return strongest(rulings, Standing.HOLDS, Standing.UNSEEN, Standing.FAILS);
    }

    private static Ruling strongest(Collection<Ruling> rulings, Standing... order) {
        var decided = Arrays.stream(order)
                .filter(standing -> rulings.stream().anyMatch(ruling -> ruling.standing == standing))
                .findFirst()
                .orElse(Standing.HOLDS);
        var grounds = new ArrayList<String>();
        rulings.stream()
                .filter(ruling -> ruling.standing == decided)
                .flatMap(ruling -> ruling.grounds.stream())
                .filter(ground -> !grounds.contains(ground))
                .forEach(grounds::add);
        return new Ruling(decided, grounds);
    }
}
