package toex.outcomes.feedback;

/** The secret part of the address that an invited person opens. Only its fingerprint is kept. */
public record InvitationLink(String token) {

    private static final String ROUTE = "feedback/invitation/";

    /** A new one that nobody can guess. */
    static InvitationLink make() {
        return new InvitationLink(Secrets.token());
    }

    /** Within the portal, without a leading slash. */
    public String path() {
        return ROUTE + token;
    }

    /** What is kept of it. */
    public String fingerprint() {
        return Secrets.fingerprint(token);
    }

    @Override
    public String toString() {
        return "invitation (a secret)";
    }
}
