package toex.outcomes.shared;

/** The code of a force (its ONS code, such as {@code W15000002}) or of a partner organisation (such as {@code NCA}). */
public record OrganisationCode(String value) {

    public OrganisationCode {
        if (!value.matches("[A-Za-z0-9-]{2,16}")) {
            throw new IllegalArgumentException("\"%s\" is not an organisation's code.".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
