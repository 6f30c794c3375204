package dev.ride.runner.proof;

import dev.ride.runner.proof.ProofResult.Status;
import java.io.StringWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Results as JUnit's XML, which every CI can show: one suite a scenario, variant and engine. */
public final class JunitXml {
    private JunitXml() {}

    public static String of(List<ProofResult> results) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuites");
            for (var suite : suites(results).entrySet()) {
                suite(xml, suite.getKey(), suite.getValue());
            }
            xml.writeCharacters("\n");
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text can always be written", e);
        }
        return text + "\n";
    }

    private static Map<String, List<ProofResult>> suites(List<ProofResult> results) {
        return results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.scenario() + " variant " + result.variant() + " on " + result.engine(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static void suite(XMLStreamWriter xml, String name, List<ProofResult> results) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", name);
        xml.writeAttribute("tests", Integer.toString(results.size()));
        xml.writeAttribute("failures", count(results, Status.OTHERWISE));
        xml.writeAttribute("errors", count(results, Status.ENVIRONMENT));
        var whole = results.stream().map(ProofResult::took).reduce(Duration.ZERO, Duration::plus);
        xml.writeAttribute("time", seconds(whole));
        for (var result : results) {
            proof(xml, name, result);
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static void proof(XMLStreamWriter xml, String suite, ProofResult result) throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", suite);
        xml.writeAttribute("name", result.name());
        xml.writeAttribute("time", seconds(result.took()));
        if (result.status() != Status.AS_DECLARED) {
            xml.writeStartElement(result.status() == Status.OTHERWISE ? "failure" : "error");
            xml.writeAttribute("message", result.differences().get(0));
            xml.writeCharacters(String.join("\n", result.differences()));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static String count(List<ProofResult> results, Status status) {
        return Long.toString(
                results.stream().filter(result -> result.status() == status).count());
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3f", duration.toMillis() / 1000.0);
    }
}
