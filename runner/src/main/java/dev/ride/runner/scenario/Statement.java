package dev.ride.runner.scenario;

import dev.ride.scoring.evidence.Expectation;
import java.util.List;
import java.util.Map;

/**
 * A statement of the application, as it runs it: played for the trainee, replayed by the scorer.
 *
 * @param title what its users do with it
 * @param role the application role it logs in as
 * @param tenants where it runs; null for every tenant of every group that has the role's statement
 * @param sql one transaction's statements
 * @param settings set for the session, such as the region a row policy asks for
 * @param expect what it gives in a healthy tenant; null for success with whatever rows
 * @param lands whether {@code ride postgres app --commit} may commit it
 */
public record Statement(
        String name,
        String title,
        String role,
        List<String> tenants,
        String sql,
        Map<String, String> settings,
        Expectation expect,
        boolean lands) {}
