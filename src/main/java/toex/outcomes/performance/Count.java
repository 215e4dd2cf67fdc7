package toex.outcomes.performance;

import java.util.List;

/**
 * What the records of one kind and one group add up to.
 *
 * @param group code of the member of the dimension, empty where not recorded or where nothing was broken down
 * @param imports ids of the imports that brought the records, oldest first
 */
public record Count(OutcomeKind kind, String group, long records, long quantity, List<Long> imports) {
    public Count {
        imports = List.copyOf(imports);
    }
}
