package dev.ride.cli.view;

import dev.ride.cli.terminal.Output;
import dev.ride.runner.proof.Attempt;
import dev.ride.runner.proof.Graded;
import dev.ride.runner.sandbox.script.ScriptOutcome.Failure;
import dev.ride.scoring.plain.PlainJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** For programs: one document of all files. */
public final class GradesJson implements GradesView {
    private final Output output;
    private final List<Map<Object, Object>> documents = new ArrayList<>();

    public GradesJson(Output output) {
        this.output = output;
    }

    /** The card of a file, with its name in it. */
    @Override
    public void graded(Graded one) {
        var document = new LinkedHashMap<>();
        document.put("file", one.file().toString());
        one.trouble().ifPresent(trouble -> document.put("trouble", trouble));
        GradesView.stop(one).map(Failure::sentence).ifPresent(stop -> document.put("stoppedAt", stop));
        GradesView.ended(one).ifPresent(ended -> document.put("ended", ended));
        one.attempt().map(Attempt::card).ifPresent(card -> document.putAll(card.toTree()));
        documents.add(document);
    }

    /** Nothing where nothing could be begun, as for every other wrong usage. */
    @Override
    public void end() {
        if (!documents.isEmpty()) {
            output.document(PlainJson.document(documents));
        }
    }
}
