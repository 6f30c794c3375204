package dev.ride.scoring.schema;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Lets a test class run where there is a pg_dump for it. Elsewhere it is skipped and says why, unless
 * {@code RIDE_TEST_DOCKER=required}: then it runs, and fails.
 */
final class PgDumpRequired implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if ("required".equals(System.getenv("RIDE_TEST_DOCKER"))) {
            return ConditionEvaluationResult.enabled("pg_dump is required here");
        }
        if (context.getElement().filter(Class.class::isInstance).isEmpty()) {
            return ConditionEvaluationResult.enabled("Asked for the whole class");
        }
        try (var client = PgClient.start()) {
            return ConditionEvaluationResult.enabled("There is " + client.version());
        } catch (IllegalStateException e) {
            System.err.println(context.getDisplayName() + " is skipped. " + e.getMessage());
            return ConditionEvaluationResult.disabled(e.getMessage());
        }
    }
}
