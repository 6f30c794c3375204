package dev.ride.runner.testing;

import dev.ride.runner.sandbox.docker.DockerRequired;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

import static org.assertj.core.api.Assertions.assertThat;

/** The example of docs/authoring.md; from its second annotation on it stands there. */
@ExtendWith({DockerRequired.class, LeavesNoBakes.class})
@Testcontainers
class RunbookIT {
    private static final Path PACK = Path.of("..", "docs", "tutorial");

    @Container
    private final ScenarioContainer shops = new ScenarioContainer(PACK, "01-prices-nobody-finds");

    @Test
    void our_runbook_repairs_it_and_harms_nobody() throws SQLException {
        try (var connection = shops.connect("shop_two");
                var statement = connection.createStatement()) {
            statement.execute("SELECT tgname, tgenabled FROM pg_trigger WHERE tgrelid = 'articles'::regclass");
            statement.execute("ALTER TABLE articles ENABLE TRIGGER next_revision");
            statement.execute(
                    "UPDATE articles SET price_cents = l.price_cents FROM price_list l WHERE article_id = id");
        }

        var card = shops.submit(Map.of("which-shop", "shop_two", "what-happened", "next_revision"));

        assertThat(card.solved()).isTrue();
        assertThat(card.score().total()).isEqualTo(100);
    }
}
