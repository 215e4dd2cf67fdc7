package toex.outcomes.figures;

/**
 * One member of a dimension: a month, a region, a force, a threat type, a strand or a level.
 *
 * @param code as in addresses and files: {@code 2022-07}, {@code EMSOU}, {@code pursue}, {@code not-recorded}
 * @param label for people: "July 2022", "East Midlands", "Pursue"
 */
public record Group(String code, String label) {

    public static final String NOT_RECORDED = "not-recorded";
}
