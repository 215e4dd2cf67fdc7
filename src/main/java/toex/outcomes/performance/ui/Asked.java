package toex.outcomes.performance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.ScopeParameters;

/**
 * What the address of the Performance view asks for, beside period and region.
 *
 * @param kind whose figures are broken down
 * @param rows of the pivot, null for those that suit the scope; likewise {@code columns}
 * @param besidePeriod to compare with, null for that of the page; likewise {@code besideRegion}, a code or {@link #ALL_REGIONS}
 * @param records the groups whose records are listed; none for all records of the figure
 * @param unread for each parameter that makes no sense, its name and value; what suits stands in its place
 */
record Asked(
        OutcomeKind kind,
        @Nullable Dimension rows,
        @Nullable Dimension columns,
        @Nullable Period besidePeriod,
        @Nullable String besideRegion,
        Map<Dimension, String> records,
        List<Map.Entry<String, String>> unread) {

    static final String MEASURE = "measure";
    static final String ROWS = "rows";
    static final String COLUMNS = "columns";
    static final String BESIDE_PERIOD = "beside-period";
    static final String BESIDE_REGION = "beside-region";
    static final String RECORDS = "records";

    /** The region that stands for all of them. */
    static final String ALL_REGIONS = "all";

    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9-]{0,39}";

    static Asked read(QueryParameters address) {
        List<Map.Entry<String, String>> unread = new ArrayList<>();
        Optional<OutcomeKind> kind = read(address, MEASURE, OutcomeKind::of, unread);
        Optional<Dimension> rows = read(address, ROWS, Asked::dimension, unread);
        Optional<Dimension> columns = read(
                address,
                COLUMNS,
                text -> dimension(text)
                        .filter(found -> rows.filter(found::equals).isEmpty()),
                unread);
        return new Asked(
                kind.orElse(OutcomeKind.DISRUPTION),
                rows.orElse(null),
                columns.orElse(null),
                read(address, BESIDE_PERIOD, Asked::period, unread).orElse(null),
                read(address, BESIDE_REGION, Asked::code, unread).orElse(null),
                read(address, RECORDS, Asked::records, unread).orElse(Map.of()),
                unread);
    }

    /** The dimension of the pivot's rows in that scope. */
    Dimension rows(Scope scope) {
        return rows != null ? rows : suitable(columns, place(scope), Dimension.THREAT);
    }

    Dimension columns(Scope scope) {
        return columns != null ? columns : suitable(rows(scope), Dimension.THREAT, place(scope));
    }

    /** Opens the page with that scope and this; the records that are listed stay listed. */
    void open(Scope scope) {
        Location location = new Location(address(scope, records));
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    /** The address of the page with that scope and this; without what is listed of records. */
    String address(Scope scope) {
        return address(scope, Map.of());
    }

    /** The same with the records of these groups listed. */
    String address(Scope scope, Map<Dimension, String> groups) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(MEASURE, kind.code());
        put(parameters, ROWS, rows == null ? null : rows.code());
        put(parameters, COLUMNS, columns == null ? null : columns.code());
        put(parameters, BESIDE_PERIOD, besidePeriod == null ? null : besidePeriod.notation());
        put(parameters, BESIDE_REGION, besideRegion);
        put(parameters, RECORDS, groups.isEmpty() ? null : text(groups));
        QueryParameters all = ScopeParameters.write(scope);
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            all = all.merging(parameter.getKey(), parameter.getValue());
        }
        return PerformanceView.PATH + "?" + all.getQueryString();
    }

    Asked kind(OutcomeKind other) {
        return new Asked(other, rows, columns, besidePeriod, besideRegion, Map.of(), unread);
    }

    Asked pivot(Dimension newRows, Dimension newColumns) {
        return new Asked(kind, newRows, newColumns, besidePeriod, besideRegion, records, unread);
    }

    Asked beside(@Nullable Period period, @Nullable String region) {
        return new Asked(kind, rows, columns, period, region, records, unread);
    }

    private static Dimension place(Scope scope) {
        return scope.region() == null ? Dimension.REGION : Dimension.FORCE;
    }

    private static Dimension suitable(@Nullable Dimension taken, Dimension first, Dimension second) {
        return first == taken ? second : first;
    }

    private static <T> Optional<T> read(
            QueryParameters address,
            String name,
            Function<String, Optional<T>> reader,
            List<Map.Entry<String, String>> unread) {
        Optional<String> text = address.getSingleParameter(name).filter(value -> !value.isBlank());
        Optional<T> found = text.flatMap(reader);
        if (text.isPresent() && found.isEmpty()) {
            unread.add(Map.entry(name, text.get()));
        }
        return found;
    }

    private static Optional<Dimension> dimension(String text) {
        return Dimension.RECORDED.stream()
                .filter(dimension -> dimension.code().equals(text))
                .findFirst();
    }

    private static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    private static Optional<String> code(String text) {
        return Optional.of(text).filter(code -> code.matches(CODE));
    }

    /** Groups as {@code region:EMSOU,threat:fraud}. */
    private static Optional<Map<Dimension, String>> records(String text) {
        Map<Dimension, String> groups = new LinkedHashMap<>();
        for (String part : text.split(",", -1)) {
            int colon = part.indexOf(':');
            Optional<Dimension> by = dimension(part.substring(0, Math.max(0, colon)));
            String code = part.substring(colon + 1);
            if (by.isEmpty() || !isCode(by.get(), code) || groups.put(by.get(), code) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(groups);
    }

    private static boolean isCode(Dimension by, String code) {
        return by == Dimension.MONTH ? code.matches("\\d{4}-(0[1-9]|1[0-2])") : code.matches(CODE);
    }

    private static String text(Map<Dimension, String> groups) {
        return groups.entrySet().stream()
                .map(group -> group.getKey().code() + ":" + group.getValue())
                .collect(Collectors.joining(","));
    }

    private static void put(Map<String, String> parameters, String name, @Nullable String value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
