package toex.outcomes.organisation;

/**
 * What a force is called.
 *
 * @param name in full, at most 100 characters: "Gwent Police"
 * @param shortName for lists and labels, at most 60 characters: "Gwent"
 */
public record ForceNames(String name, String shortName) {
    public ForceNames {
        name = Names.checked(name, 100, "The force's name");
        shortName = Names.checked(shortName, 60, "The force's short name");
    }
}
