package dev.ride.runner.recorder.collector;

import dev.ride.runner.sandbox.recipe.BakeStep;
import dev.ride.scoring.rubric.Rubric;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.SortedSet;

/** Takes the rows that a rubric compares with while the sandbox is baked. */
public final class RowStep implements BakeStep {
    private final SortedSet<String> taken;

    public RowStep(Rubric rubric) {
        this.taken = Inquiry.of(rubric).taken();
    }

    @Override
    public String version() {
        return "rows " + RowBaseline.FORMAT + " " + String.join(" ", taken);
    }

    @Override
    public boolean wants(TenantState state) {
        return taken.contains(state.name());
    }

    @Override
    public void see(Connection scorer, TenantState state, Path documents) throws SQLException, IOException {
        var except = state.ledger() == null ? Set.<String>of() : Set.of(state.ledger());
        RowBaselines.take(scorer, documents, state.name(), state.tenant(), state.schema(), except);
    }
}
