package toex.outcomes.feedback;

/** The secret part of the address by which a force agrees to the text of a quotation. Only its fingerprint is kept. */
public record AgreementLink(String token) {

    private static final String ROUTE = "feedback/agree/";

    /** A new one that nobody can guess. */
    static AgreementLink make() {
        return new AgreementLink(Secrets.token());
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
        return "agreement (a secret)";
    }
}
