package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.cli.terminal.Paragraph;
import dev.ride.scoring.Scorecard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What most of a class missed, which is what its teacher will speak about. */
final class MissedByClass {
    private final List<Scorecard> cards = new ArrayList<>();

    void add(Scorecard card) {
        cards.add(card);
    }

    /** Nothing where one file is no class, or nobody missed anything. */
    void lines(Output output) {
        var missed = missed();
        if (cards.size() < 2 || missed.isEmpty()) {
            return;
        }
        output.line();
        output.line(output.inked(Ink.BOLD, "Missed, in whole or in part"));
        missed.forEach(one -> output.line(new Paragraph("  " + ofAll(one.files()) + "  ", one.title())));
    }

    private String ofAll(long files) {
        var width = Integer.toString(cards.size()).length();
        return String.format(Locale.ROOT, "%" + width + "d of %d", files, cards.size());
    }

    private record Missed(String title, long files) {}

    /** The criteria that somebody missed, by how many did; those that as many did stay in the order of the card. */
    private List<Missed> missed() {
        return cards.stream().findFirst().map(Scorecard::criteria).orElse(List.of()).stream()
                .map(criterion -> new Missed(
                        criterion.title(),
                        cards.stream().filter(card -> misses(card, criterion)).count()))
                .filter(one -> one.files() > 0)
                .sorted(Comparator.comparing(Missed::files).reversed())
                .toList();
    }

    private static boolean misses(Scorecard card, Scorecard.Line criterion) {
        return card.criteria().stream()
                .anyMatch(line -> line.id().equals(criterion.id()) && line.earned() < line.points());
    }
}
