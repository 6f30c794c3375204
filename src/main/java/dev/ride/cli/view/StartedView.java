package dev.ride.cli.view;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.runner.Started;
import dev.ride.runner.sandbox.Login;

/** The brief, where to connect, and what to type next. */
public record StartedView(Started started) {
    /** A fleet's databases are not all listed; they differ in their names only. */
    private static final int MOST_LISTED = 8;

    public void lines(Output output) {
        var place = started.session().place();
        output.line(started.how());
        output.line();
        new BriefView(started.scenario()).lines(output);
        output.line();
        output.line(output.inked(Ink.BOLD, "Your connections"));
        connections(place.logins().trainee(), output);
        for (var login : place.logins().applications()) {
            output.line(output.inked(Ink.BOLD, "The application's, as " + login.user()));
            connections(login, output);
        }
        output.line();
        output.line("Next: ride postgres psql" + named() + "      opens psql on "
                + place.databases().get(0));
        output.line("      ride postgres app" + named() + "       shows what the application's users see");
        output.line("      ride postgres hint" + named() + "      gives a hint");
        output.line("      ride postgres diagnose" + named() + "  records what you think the cause is");
        output.line("      ride postgres submit" + named() + "    scores your repair");
    }

    /** The only sandbox is found; one that was given a name of its own is likely to get company. */
    private String named() {
        var scenario = started.session().subject().scenario();
        var name = started.session().name();
        return started.alone() && scenario.endsWith("/" + name) ? "" : " --name " + name;
    }

    private void connections(Login login, Output output) {
        var place = started.session().place();
        place.databases().stream()
                .limit(MOST_LISTED)
                .forEach(database -> output.line("  " + place.address().connectionString(login, database)));
        var more = place.databases().size() - MOST_LISTED;
        if (more > 0) {
            output.line("  and " + more + " more, up to "
                    + place.databases().get(place.databases().size() - 1));
        }
    }
}
