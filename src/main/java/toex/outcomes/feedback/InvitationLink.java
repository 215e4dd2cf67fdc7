package toex.outcomes.feedback;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret part of the address that an invited person opens. Only its fingerprint is kept. */
public record InvitationLink(String token) {

    private static final String ROUTE = "feedback/invitation/";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one that nobody can guess. */
    static InvitationLink make() {
        byte[] secret = new byte[24];
        RANDOM.nextBytes(secret);
        return new InvitationLink(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Within the portal, without a leading slash. */
    public String path() {
        return ROUTE + token;
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
        return "invitation (a secret)";
    }
}
