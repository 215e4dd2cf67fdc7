package toex.outcomes.feedback;

/** All that was entered in the form so far: the answers, and apart from them who gives them. */
public record Entries(Answers answers, Contact contact) {

    public Entries with(Answers changed) {
        return new Entries(changed, contact);
    }

    public Entries with(Contact changed) {
        return new Entries(answers, changed);
    }
}
