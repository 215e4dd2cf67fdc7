package toex.outcomes.performance.data;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;

/**
 * One way in which the months are added up: along one dimension or two, beside month and region, which every cell has.
 * The rows of a cut with forces are those of single regions; the others are there for each region and for all.
 */
enum Cut {
    REGION(Dimension.REGION, null),
    FORCE(Dimension.FORCE, null),
    THREAT(Dimension.THREAT, null),
    STRAND(Dimension.STRAND, null),
    LEVEL(Dimension.LEVEL, null),
    FORCE_THREAT(Dimension.FORCE, Dimension.THREAT),
    FORCE_STRAND(Dimension.FORCE, Dimension.STRAND),
    FORCE_LEVEL(Dimension.FORCE, Dimension.LEVEL),
    THREAT_STRAND(Dimension.THREAT, Dimension.STRAND),
    THREAT_LEVEL(Dimension.THREAT, Dimension.LEVEL),
    STRAND_LEVEL(Dimension.STRAND, Dimension.LEVEL);

    /** The scope of all regions. */
    static final String EVERYWHERE = "*";

    private final Dimension a;
    private final @Nullable Dimension b;

    Cut(Dimension a, @Nullable Dimension b) {
        this.a = a;
        this.b = b;
    }

    /** Its name in the table. */
    String code() {
        return dimensions().stream().map(Dimension::code).collect(Collectors.joining("-"));
    }

    /** The one that has these dimensions, beside month and region; empty where they are too many. */
    static Optional<Cut> of(Set<Dimension> dimensions) {
        Set<Dimension> inner = EnumSet.noneOf(Dimension.class);
        dimensions.stream()
                .filter(dimension -> dimension != Dimension.MONTH && dimension != Dimension.REGION)
                .forEach(inner::add);
        return inner.isEmpty()
                ? Optional.of(REGION)
                : Arrays.stream(values())
                        .filter(cut -> cut.dimensions().equals(inner))
                        .findFirst();
    }

    /** Those along two dimensions. */
    static List<Cut> pairs() {
        return Arrays.stream(values()).filter(cut -> cut.b != null).toList();
    }

    /** The columns of a record that become a and b. */
    String record() {
        return SelectionSql.column(a, "month") + ", " + SelectionSql.column(b, "month");
    }

    /** Whether it has rows for all regions together. */
    boolean isEverywhere() {
        return a != Dimension.FORCE;
    }

    /** The column of its table that has the dimension. */
    String column(Dimension dimension) {
        return switch (dimension) {
            case MONTH -> "DATE_FORMAT(month, '%Y-%m')";
            case REGION -> this == REGION ? "a" : "scope";
            case FORCE, THREAT, STRAND, LEVEL -> dimension == a ? "a" : "b";
            case QUARTER, STAGE -> throw SelectionSql.notRecorded(dimension);
        };
    }

    private Set<Dimension> dimensions() {
        return b == null ? EnumSet.of(a) : EnumSet.of(a, b);
    }
}
