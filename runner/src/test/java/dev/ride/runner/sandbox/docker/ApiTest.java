package dev.ride.runner.sandbox.docker;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ApiTest {
    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    @Test
    void a_request_is_sent_with_its_query_and_its_body() {
        var api = answering("HTTP/1.0 201 Created\r\nServer: Docker\r\n\r\n{\"Id\":\"abc\"}");
        var call = Call.post("/containers/create").with("name", "a b&c").withBody(Map.of("User", "postgres"));

        assertThat(api.json(call).at("Id").text()).isEqualTo("abc");
        assertThat(sent.toString(StandardCharsets.UTF_8))
                .startsWith("POST /containers/create?name=a%20b%26c HTTP/1.0\r\n")
                .contains("\r\nContent-Length: 19\r\n")
                .endsWith("\r\n\r\n{\"User\":\"postgres\"}");
    }

    @Test
    void a_name_can_not_become_another_request() {
        assertThat(Call.named("registry:5000/team/image:1?x\r\n"))
                .isEqualTo("registry%3A5000/team/image%3A1%3Fx%0D%0A");
    }

    @Test
    void a_refusal_carries_what_the_engine_says() {
        var api = answering("HTTP/1.1 404 Not Found\r\n\r\n{\"message\":\"No such image: nothing:1\"}\n");

        assertThatThrownBy(() -> api.json(Call.get("/images/nothing%3A1/json")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.notFound()).isTrue())
                .hasMessage("No such image: nothing:1");
    }

    @Test
    void output_is_put_together_from_both_streams() {
        var api = answering("HTTP/1.0 200 OK\r\n\r\n" + frame(1, "one\n") + frame(2, "two\n") + frame(1, ""));

        assertThat(api.output(Call.post("/exec/1/start"))).isEqualTo("one\ntwo");
    }

    @Test
    void an_answer_that_breaks_off_or_is_of_something_else_is_told() {
        assertThatThrownBy(() -> answering("HTTP/1.0 200 OK\r\nServ").json(Call.get("/version")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("closed before an answer came");
        assertThatThrownBy(() -> answering("SSH-2.0-OpenSSH\r\n").json(Call.get("/version")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no Docker engine");
    }

    private Api answering(String answer) {
        return new Api(request -> {
            sent.write(request);
            return new ByteArrayInputStream(answer.getBytes(StandardCharsets.UTF_8));
        });
    }

    private static String frame(int stream, String text) {
        return (char) stream + "\0\0\0\0\0\0" + (char) text.length() + text;
    }
}
