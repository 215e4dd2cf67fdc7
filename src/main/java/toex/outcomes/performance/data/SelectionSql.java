package toex.outcomes.performance.data;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Group;
import toex.outcomes.performance.Selection;

/** The part of a query that both tables have in common: which rows, and what they are grouped by. */
final class SelectionSql {

    private SelectionSql() {}

    /** Conditions beside the dates, each with a leading AND. */
    static String only(Selection selection) {
        return (selection.kind() == null ? "" : " AND kind = :kind")
                + (selection.region() == null ? "" : " AND region = :region")
                + (selection.organisation() == null ? "" : " AND organisation = :organisation")
                + selection.only().keySet().stream()
                        .map(by -> " AND " + by.code() + " = :only_" + by.code())
                        .collect(Collectors.joining());
    }

    /** The values of {@link #only}. */
    static Map<String, Object> parameters(Selection selection) {
        Map<String, Object> parameters = new HashMap<>();
        if (selection.kind() != null) {
            parameters.put("kind", selection.kind().code());
        }
        if (selection.region() != null) {
            parameters.put("region", selection.region().value());
        }
        if (selection.organisation() != null) {
            parameters.put("organisation", selection.organisation().value());
        }
        selection.only().forEach((by, code) -> parameters.put("only_" + by.code(), member(code)));
        return parameters;
    }

    /** What a record has for the code of a group. */
    static String member(String code) {
        return Group.NOT_RECORDED.equals(code) ? "" : code;
    }

    /**
     * @param by null for one group of all
     * @param date the table's column with a date
     */
    static String column(@Nullable Dimension by, String date) {
        return switch (by) {
            case null -> "''";
            case MONTH -> "DATE_FORMAT(" + date + ", '%Y-%m')";
            case REGION -> "region";
            case FORCE -> "organisation";
            case THREAT -> "threat";
            case STRAND -> "strand";
            case LEVEL -> "level";
            case QUARTER, STAGE -> throw notRecorded(by);
        };
    }

    static IllegalArgumentException notRecorded(Dimension by) {
        return new IllegalArgumentException("Counts of records are not broken down by " + by.code() + ".");
    }
}
