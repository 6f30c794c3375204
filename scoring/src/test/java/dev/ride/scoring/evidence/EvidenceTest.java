package dev.ride.scoring.evidence;

import dev.ride.scoring.Shops;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EvidenceTest {
    @Test
    void a_document_is_read_back_as_it_was_written() {
        var evidence = new Shops()
                .statement("tenant_c", new Outcome(List.of(Arrays.asList("7", null)), 1, null, null))
                .trouble(Trouble.Cause.TRAINEE, "tenant_b", "tenant_b is gone.")
                .answer("which", "tenant_b")
                .evidence();

        assertThat(Evidence.fromJson(evidence.toJson())).isEqualTo(evidence);
    }

    @Test
    void a_document_of_another_format_is_refused_with_both_formats() {
        var document = new Shops().evidence().toJson().replaceFirst("\"format\":1", "\"format\":99");

        assertThatThrownBy(() -> Evidence.fromJson(document))
                .isInstanceOf(UnreadableEvidenceException.class)
                .hasMessage("This document of evidence has format 99, and this version of ride reads format 1 only.");
    }

    @Test
    void a_torn_document_is_refused() {
        var document = new Shops().evidence().toJson();

        assertThatThrownBy(() -> Evidence.fromJson(document.substring(0, document.length() / 2)))
                .isInstanceOf(UnreadableEvidenceException.class)
                .hasMessageContaining("cut off");
    }

    @Test
    void what_is_no_evidence_is_refused() {
        assertThatThrownBy(() -> Evidence.fromJson("{\"format\": 1, \"facts\": []}"))
                .isInstanceOf(UnreadableEvidenceException.class)
                .hasMessageContaining("not a document of evidence");
    }

    @Test
    void an_unknown_field_is_refused_rather_than_overlooked() {
        var document = new Shops().evidence().toJson().replaceFirst("\\{", "{\"pardon\":true,");

        assertThatThrownBy(() -> Evidence.fromJson(document)).isInstanceOf(UnreadableEvidenceException.class);
    }
}
