package dev.ride.scoring.rubric.detect;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Detectors as YAML in one line, without what was left out. */
final class Written {
    private static final ObjectWriter JSON = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(Include.NON_DEFAULT))
            .build()
            .writerFor(Detector.class);

    private Written() {}

    static String of(Detector detector) {
        return JSON.writeValueAsString(detector)
                .replace("\"", "")
                .replace(":", ": ")
                .replace(",", ", ");
    }
}
