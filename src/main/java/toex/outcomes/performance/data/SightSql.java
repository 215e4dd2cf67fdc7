package toex.outcomes.performance.data;

import java.util.stream.Collectors;
import toex.outcomes.performance.Sight;

/** The conditions that leave out what somebody may not see. What has a marking that is not among theirs is left out. */
final class SightSql {

    private SightSql() {}

    /** On a row that has a marking of its own: of the rollup, or an import. */
    static String marked(Sight sight) {
        return "marking_id IN (%s)".formatted(numbers(sight));
    }

    /** On a record, or whatever else names its import in that column. Imports are few: they are looked up once. */
    static String records(Sight sight, String importId) {
        return importId
                + " NOT IN (SELECT id FROM import_batch WHERE marking_id NOT IN (%s))".formatted(numbers(sight));
    }

    private static String numbers(Sight sight) {
        return sight.markings().stream().sorted().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
