package dev.ride.cli;

import dev.ride.cli.terminal.Ink;
import dev.ride.cli.terminal.Output;
import dev.ride.cli.terminal.Terminal;
import dev.ride.runner.ground.Parting;
import java.lang.reflect.Proxy;
import java.util.Map;

/** Ctrl-C in the midst of work: says what is being done about it, and lets a second one end the program at once. */
final class Interruption implements Parting.Witness {
    /** What a shell sees of a program that a signal ended. */
    private static final Map<String, Integer> CODES = Map.of("INT", 130, "TERM", 143);

    private final Terminal terminal;
    private final Output output;

    private Interruption(Terminal terminal) {
        this.terminal = terminal;
        this.output = new Output(terminal);
    }

    static void heed(Terminal terminal) {
        Parting.tell(new Interruption(terminal));
    }

    @Override
    public void going() {
        CODES.forEach(Interruption::endAtOnceOn);
        say(
                "Interrupted; removing what was begun.",
                "Ctrl-C again ends at once, and leaves that to ride doctor --fix.");
    }

    @Override
    public void left(String why) {
        say("Not all that was begun could be removed: " + why, "ride doctor --fix does it.");
    }

    private void say(String sentence, String suggestion) {
        // a line of progress may stand there, and what the terminal shows of Ctrl-C
        output.note((terminal.interactive() ? "\n" : "") + output.inked(Ink.RED, "ride: ") + sentence);
        output.note("      " + suggestion);
    }

    /**
     * Java itself ignores signals while it ends. The class that does not is there in every JDK and promised by none, which
     * the compiler would warn of; without it the second signal is ignored as well.
     */
    private static void endAtOnceOn(String name, int code) {
        try {
            var signal = Class.forName("sun.misc.Signal");
            var handler = Class.forName("sun.misc.SignalHandler");
            var end = Proxy.newProxyInstance(
                    Interruption.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                        Runtime.getRuntime().halt(code);
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), end);
        } catch (ReflectiveOperationException e) {
            // then the program ends when all is removed, as it does after the first
        }
    }
}
