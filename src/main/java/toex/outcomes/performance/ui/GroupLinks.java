package toex.outcomes.performance.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Group;
import toex.outcomes.figures.Measure;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/**
 * Where what stands for a group on the page leads: addresses, null for nowhere.
 *
 * @param analyst whether the reader may see records
 */
record GroupLinks(Asked asked, Scope scope, boolean analyst) {

    /** A bar leads to its records; for those who may not see them, a region's or a month's to the same page for it. */
    @Nullable
    String bar(Dimension by, String code) {
        if (analyst) {
            return asked.address(scope, Map.of(by, code));
        }
        if (code.equals(Group.NOT_RECORDED)) {
            return null;
        }
        return switch (by) {
            case REGION -> region(code);
            case MONTH -> asked.address(new Scope(Period.parse(code), scope.region()));
            case FORCE, THREAT, STRAND, LEVEL, QUARTER, STAGE -> null;
        };
    }

    /** What stands for a region leads to the page of that region; a force has none. */
    @Nullable
    String place(String code) {
        return scope.region() == null ? region(code) : null;
    }

    /** A cell of the reader's own table leads to the records that it counts, which the table may be narrowed down to. */
    @Nullable
    String cell(Measure measure, Map<Dimension, String> groups) {
        if (!analyst) {
            return null;
        }
        Map<Dimension, String> all = new LinkedHashMap<>(asked.table().only());
        all.putAll(groups);
        return asked.kind(OutcomeKind.of(measure.code().value()).orElseThrow()).address(scope, all);
    }

    private String region(String code) {
        return asked.address(new Scope(scope.period(), new RegionCode(code)));
    }
}
