package dev.ride.runner.sandbox;

import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** With the exchange that RFC 7677 gives as its example. */
class ScramTest {
    private static final String SERVER_FIRST =
            "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";

    private final Scram scram = new Scram(new Login("user", "pencil"), "rOprNGfwEbeRWgbNEkqO");

    @Test
    void it_says_and_proves_what_the_standard_says() throws GeneralSecurityException {
        assertThat(scram.first()).isEqualTo("n,,n=user,r=rOprNGfwEbeRWgbNEkqO");
        assertThat(scram.proof(SERVER_FIRST))
                .isEqualTo("c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,"
                        + "p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=");
        assertThatCode(() -> scram.check("v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="))
                .doesNotThrowAnyException();
    }

    @Test
    void a_server_that_does_not_know_the_password_is_not_believed() throws GeneralSecurityException {
        scram.proof(SERVER_FIRST);
        assertThatThrownBy(() -> scram.check("v=AAAATRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4="))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> scram.check("e=other-error")).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void an_answer_to_somebody_else_is_refused() {
        assertThatThrownBy(() -> scram.proof("r=another,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096"))
                .isInstanceOf(GeneralSecurityException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"r=NONCEserver", "r=NONCEserver,s=?,i=64", "r=NONCEserver,s=c2FsdA==,i=many"})
    void words_that_are_not_of_this_login_are_refused(String said) {
        var scram = new Scram(new Login("user", "pencil"), "NONCE");
        assertThatThrownBy(() -> scram.proof(said)).isInstanceOf(GeneralSecurityException.class);
    }
}
