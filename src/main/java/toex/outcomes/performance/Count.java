package toex.outcomes.performance;

import java.util.List;

/**
 * What records of one kind and one group add up to. There may be several of one group: of whole months and of odd days.
 *
 * @param members for each dimension that was asked for, the code of its member, empty where not recorded
 * @param imports ids of the imports that brought the records, oldest first
 */
public record Count(OutcomeKind kind, List<String> members, long records, long quantity, List<Long> imports) {
    public Count {
        members = List.copyOf(members);
        imports = List.copyOf(imports);
    }
}
