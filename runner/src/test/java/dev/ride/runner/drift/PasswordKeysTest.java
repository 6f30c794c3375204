package dev.ride.runner.drift;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

class PasswordKeysTest {
    @BeforeAll
    static void remember() {
        PasswordKeys.remember();
        PasswordKeys.remember();
    }

    @Test
    void a_remembered_key_is_the_one_that_every_other_program_derives() throws GeneralSecurityException {
        for (int times = 0; times < 2; times++) {
            assertThat(key("password", "salt", 4096, 256))
                    .isEqualTo("c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a");
        }
    }

    @Test
    void a_key_is_another_one_as_soon_as_anything_is_that_it_depends_on() throws GeneralSecurityException {
        assertThat(new String[] {
                    key("password", "salt", 4096, 256),
                    key("passwort", "salt", 4096, 256),
                    key("password", "Salt", 4096, 256),
                    key("password", "salt", 4097, 256),
                    key("password", "salt", 4096, 128)
                })
                .doesNotHaveDuplicates();
    }

    private static String key(String password, String salt, int iterations, int bits) throws GeneralSecurityException {
        var spec = new PBEKeySpec(password.toCharArray(), salt.getBytes(US_ASCII), iterations, bits);
        var factory = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
        assertThat(factory.getProvider().getName()).isEqualTo("ride");
        return HexFormat.of().formatHex(factory.generateSecret(spec).getEncoded());
    }
}
