package dev.ride.runner.scenario;

import dev.ride.runner.scenario.source.Findings;
import dev.ride.runner.scenario.source.SourcePlace;
import dev.ride.runner.scenario.source.YamlNode;
import java.util.Arrays;

/** Which files this {@code ride} can read. */
public final class Format {
    /** The file format that it reads. */
    public static final int VERSION = 1;

    /** Its own version, as far as a manifest may ask for it. */
    public static final String RIDE = "0.1";

    private Format() {}

    /** Asked before anything else of a file, since a newer format may look different everywhere. */
    static boolean reads(YamlNode file, Findings findings) {
        var format = file.get("format").flatMap(YamlNode::asText).orElse("");
        if (format.matches("[0-9]{1,6}") && Integer.parseInt(format) > VERSION) {
            findings.add(
                    place(file, "format"),
                    "is in format " + format + "; this ride " + RIDE + " reads up to format " + VERSION);
            return false;
        }
        var oldest = file.get("ride").flatMap(YamlNode::asText).orElse(RIDE);
        if (!oldest.matches("[0-9]{1,6}(\\.[0-9]{1,6}){0,2}")) {
            findings.add(place(file, "ride"), "`" + oldest + "` is no version such as \"0.1\"");
            return false;
        }
        if (Arrays.compare(numbers(oldest), numbers(RIDE)) > 0) {
            findings.add(place(file, "ride"), "needs ride " + oldest + " or newer; this is ride " + RIDE);
            return false;
        }
        return true;
    }

    private static SourcePlace place(YamlNode file, String key) {
        return file.get(key).orElse(file).place();
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
