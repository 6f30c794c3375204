package dev.ride.runner.sandbox;

import dev.ride.runner.ground.Progress;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** The least that can be baked: whatever a test does with the superuser's connection. */
public record TestRecipe(String hash, Map<String, String> settings, Cooking cooking) implements Recipe {
    @FunctionalInterface
    public interface Cooking {
        void cook(Connection superuser, Path documents) throws Exception;
    }

    @Override
    public String title() {
        return "test " + hash;
    }

    @Override
    public void cook(Server server, Path documents, Progress progress) {
        try (var connection = connect(server.address(), server.superuser(), "postgres")) {
            cooking.cook(connection, documents);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** How often a login hashes the superuser's password, which a virtual machine that just started does slowly. */
    public static String roundsOfHashing(Sandbox sandbox, Login superuser) throws SQLException {
        try (var connection = connect(sandbox.address(), superuser, "postgres");
                var row = connection
                        .createStatement()
                        .executeQuery(
                                "select substring(rolpassword from '^SCRAM-SHA-256\\$(\\d+):') from pg_authid where rolname = current_user")) {
            row.next();
            return row.getString(1);
        }
    }

    public static Connection connect(Address address, Login login, String database) throws SQLException {
        return DriverManager.getConnection(address.jdbcUrl(database), login.user(), login.password());
    }
}
