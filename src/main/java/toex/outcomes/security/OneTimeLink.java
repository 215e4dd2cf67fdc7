package toex.outcomes.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret part of an address that works once. Only its fingerprint is kept, so that nobody who reads the database can
 * use it.
 */
public record OneTimeLink(Purpose purpose, String token) {

    /** What it is good for. Each is also the first part of its address. */
    public enum Purpose {
        FIRST_ADMINISTRATOR("first-administrator"),
        NEW_PASSWORD("new-password");

        private final String route;

        Purpose(String route) {
            this.route = route;
        }
    }

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one that nobody can guess. */
    static OneTimeLink make(Purpose purpose) {
        byte[] secret = new byte[24];
        RANDOM.nextBytes(secret);
        return new OneTimeLink(purpose, Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Within the portal, without a leading slash. */
    public String path() {
        return purpose.route + "/" + token;
    }

    /** What is kept of it. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Override
    public String toString() {
        return purpose + " (a secret)";
    }
}
