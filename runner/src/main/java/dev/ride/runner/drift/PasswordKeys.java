package dev.ride.runner.drift;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.Security;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.SecretKeyFactorySpi;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Remembers the keys that logins derive from passwords. Each connection of a role to a server derives the same one by
 * thousands of rounds of hashing, which costs more than reading a schema. Only for a process that is ride's own, since
 * it holds for all that a virtual machine derives, and the keys stay in memory.
 */
public final class PasswordKeys {
    private static final String ALGORITHM = "PBKDF2WithHmacSHA256";

    private static boolean remembered;

    private PasswordKeys() {}

    /** From now on, and once for all. */
    public static synchronized void remember() {
        if (remembered) {
            return;
        }
        try {
            Security.insertProviderAt(new Memory(SecretKeyFactory.getInstance(ALGORITHM)), 1);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java derives keys from passwords", e);
        }
        remembered = true;
    }

    /** What the driver asks for a key; it is found before the one that derives. */
    private static final class Memory extends Provider {
        private static final long serialVersionUID = 1;

        Memory(SecretKeyFactory derivation) {
            super("ride", "1", "Remembers keys derived from passwords");
            var keys = new ConcurrentHashMap<Wanted, SecretKey>();
            putService(new Service(this, "SecretKeyFactory", ALGORITHM, Factory.class.getName(), null, null) {
                @Override
                public Object newInstance(Object parameter) {
                    return new Factory(derivation, keys);
                }
            });
        }
    }

    /** All that a key depends on. */
    private record Wanted(String password, ByteBuffer salt, int iterations, int length) {
        static Wanted of(PBEKeySpec spec) {
            return new Wanted(
                    new String(spec.getPassword()),
                    ByteBuffer.wrap(spec.getSalt()),
                    spec.getIterationCount(),
                    spec.getKeyLength());
        }

        SecretKey derived(SecretKeyFactory derivation) {
            try {
                var spec = new PBEKeySpec(password.toCharArray(), salt.array(), iterations, length);
                return new SecretKeySpec(derivation.generateSecret(spec).getEncoded(), ALGORITHM);
            } catch (InvalidKeySpecException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }

    private static final class Factory extends SecretKeyFactorySpi {
        private final SecretKeyFactory derivation;
        private final Map<Wanted, SecretKey> keys;

        Factory(SecretKeyFactory derivation, Map<Wanted, SecretKey> keys) {
            this.derivation = derivation;
            this.keys = keys;
        }

        @Override
        protected SecretKey engineGenerateSecret(KeySpec spec) throws InvalidKeySpecException {
            return spec instanceof PBEKeySpec password && password.getSalt() != null
                    ? keys.computeIfAbsent(Wanted.of(password), wanted -> wanted.derived(derivation))
                    : derivation.generateSecret(spec);
        }

        @Override
        protected KeySpec engineGetKeySpec(SecretKey key, Class<?> wanted) throws InvalidKeySpecException {
            return derivation.getKeySpec(key, wanted);
        }

        @Override
        protected SecretKey engineTranslateKey(SecretKey key) throws InvalidKeyException {
            return derivation.translateKey(key);
        }
    }
}
