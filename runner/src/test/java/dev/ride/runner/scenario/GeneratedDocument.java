package dev.ride.runner.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** With RIDE_WRITE_DOCS set, a generated document is written anew in place of being compared. */
final class GeneratedDocument {
    private GeneratedDocument() {}

    /** The same of one part of a document, from the line {@code <!-- generated: name -->} to {@code <!-- end -->}. */
    static void assertPartUpToDate(Path file, String name, String generated) throws IOException {
        var begin = "<!-- generated: " + name + " -->\n";
        var document = Files.readString(file);
        assertThat(document).contains(begin);
        int from = document.indexOf(begin) + begin.length();
        int to = document.indexOf("<!-- end -->", from);
        assertUpToDate(file, document.substring(0, from) + generated + document.substring(to));
    }

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
