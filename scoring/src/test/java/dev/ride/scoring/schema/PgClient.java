package dev.ride.scoring.schema;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One shell that has pg_dump and psql, and stays for all that is asked of it: a container for each of a thousand dumps
 * would cost more than the dumps. A pg_dump on the PATH serves when it is as new as the newest server; else the image of
 * the sandboxes does, through the docker command, since this module knows no library of Docker.
 */
final class PgClient implements AutoCloseable {
    private static final int OLDEST = TestServer.NEWEST;
    private static final String END = "-- end of the answer ";
    private static final Pattern VERSION = Pattern.compile("(?s).*\\(PostgreSQL\\) (\\d+).*");

    /** The image that this machine's environment names, or else those that sandboxes are made from without one. */
    private static final List<String> IMAGES = Optional.ofNullable(System.getenv("RIDE_POSTGRES_IMAGE"))
            .map(List::of)
            .orElse(List.of("postgres:18", "ride/postgres:18"));

    private final Process shell;
    private final BufferedWriter commands;
    private final BufferedReader answers;

    private PgClient(List<String> place) throws IOException {
        shell = new ProcessBuilder(place).redirectErrorStream(true).start();
        commands = new BufferedWriter(new OutputStreamWriter(shell.getOutputStream(), StandardCharsets.UTF_8));
        answers = new BufferedReader(new InputStreamReader(shell.getInputStream(), StandardCharsets.UTF_8));
        // docker brings the two streams of a container in any order
        commands.write("exec 2>&1\n");
        // no server of the tests has either, and to ask each time takes a while
        commands.write("export PGSSLMODE=disable PGGSSENCMODE=disable\n");
    }

    /** @throws IllegalStateException when no place has a pg_dump that is new enough; says what each has */
    static PgClient start() {
        var found = new LinkedHashMap<String, String>();
        for (var place : places().entrySet()) {
            try {
                var client = new PgClient(place.getValue());
                var problem = client.problem();
                if (problem.isEmpty()) {
                    client.makeFile();
                    return client;
                }
                client.close();
                found.put(place.getKey(), problem.get());
            } catch (IOException e) {
                found.put(place.getKey(), e.getMessage());
            }
        }
        throw new IllegalStateException("There is no pg_dump " + OLDEST + ": " + found);
    }

    /** Where pg_dump may be, and how a shell is started there. */
    private static Map<String, List<String>> places() {
        var places = new LinkedHashMap<String, List<String>>();
        places.put("the PATH", List.of("sh"));
        for (var image : IMAGES) {
            var run = "docker run --rm --interactive --pull=never --network=host --entrypoint=sh " + image;
            places.put("the image " + image, List.of(run.split(" ")));
        }
        return places;
    }

    /** As pg_dump tells it. */
    String version() {
        return run("pg_dump --version").strip();
    }

    /** Why it cannot be used; empty when it can. */
    private Optional<String> problem() {
        try {
            var version = VERSION.matcher(version());
            boolean newEnough = version.matches() && Integer.parseInt(version.group(1)) >= OLDEST;
            return newEnough ? Optional.empty() : Optional.of("its pg_dump is older");
        } catch (IllegalStateException e) {
            return Optional.of(e.getMessage().strip());
        }
    }

    /** The database as pg_dump writes it, with what belongs to the database itself. */
    String dump(TestServer server, String database) {
        return withoutKey(run("pg_dump " + address(server, database) + " --schema-only --create"));
    }

    /** Writes a dump, rows too, into the shell's own file, from which {@link #restore} makes the database again. */
    void save(TestServer server, String database) {
        run("pg_dump " + address(server, database) + " --create >\"$file\"");
    }

    /** Makes the database again that was saved and is gone by now. */
    void restore(TestServer server) {
        run("psql " + address(server, "postgres") + " --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --file=\"$file\"");
    }

    /** The file for dumps goes when the shell does. */
    private void makeFile() {
        run("file=$(mktemp) && trap 'rm -f \"$file\"' EXIT");
    }

    private static String address(TestServer server, String database) {
        return "--host=127.0.0.1 --port=" + server.port() + " --username=postgres --dbname=" + database;
    }

    /** The key is a random one for each dump: nothing else is taken out. */
    private static String withoutKey(String dump) {
        return dump.replaceAll("(?m)^\\\\(un)?restrict \\w+\n", "");
    }

    /** @throws IllegalStateException with what was answered, when the command fails or the shell is gone */
    private String run(String command) {
        var answer = new StringBuilder();
        try {
            commands.write(command + "\necho \"" + END + "$?\"\n");
            commands.flush();
            for (var line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.equals(END + 0)) {
                    return answer.toString();
                }
                if (line.startsWith(END)) {
                    break;
                }
                answer.append(line).append('\n');
            }
        } catch (IOException e) {
            answer.append(e.getMessage());
        }
        throw new IllegalStateException(answer.toString());
    }

    /** The shell ends with its input, and the container with the shell. */
    @Override
    public void close() {
        try {
            commands.close();
            shell.waitFor();
        } catch (IOException e) {
            shell.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
