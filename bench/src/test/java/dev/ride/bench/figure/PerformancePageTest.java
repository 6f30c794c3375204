package dev.ride.bench.figure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PerformancePageTest {
    private static final Path PAGE = Path.of("..", "docs", "performance.md");

    @Test
    void the_page_that_ships_has_a_place_for_the_last_run() throws IOException {
        var page = Files.readString(PAGE);
        var once = PerformancePage.with(page, "| a $1 table |\n");
        assertThat(once).contains("\n\n| a $1 table |\n\n");
        assertThat(PerformancePage.with(once, "another")).contains("another").doesNotContain("a $1 table");
    }

    @Test
    void what_stands_around_the_place_stays() throws IOException {
        var page = Files.readString(PAGE);
        var written = PerformancePage.with(page, "table");
        assertThat(written).startsWith(page.substring(0, page.indexOf("<!--")));
        assertThat(written).endsWith(page.substring(page.lastIndexOf("-->")));
    }

    @Test
    void a_page_without_a_place_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PerformancePage.with("nothing", "table"));
    }
}
