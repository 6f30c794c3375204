package dev.ride.runner.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** With RIDE_WRITE_DOCS set, a generated document is written anew in place of being compared. */
final class GeneratedDocument {
    private GeneratedDocument() {}

    static void assertUpToDate(Path file, String generated) throws IOException {
        if (System.getenv("RIDE_WRITE_DOCS") != null) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, generated);
        }
        assertThat(file)
                .as("generated; run this test with RIDE_WRITE_DOCS=1 to bring it up to date")
                .content()
                .isEqualTo(generated);
    }
}
