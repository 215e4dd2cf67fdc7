package toex.outcomes.performance.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
 * @param table what stands in the table
 * @param besidePeriod to compare with, null for that of the page; likewise {@code besideRegion}, a code or {@link #ALL_REGIONS}
 * @param records the groups whose records are listed; none for all records of the figure
 * @param unread for each parameter that makes no sense, its name and value; what suits stands in its place
 */
record Asked(
        OutcomeKind kind,
        TableChoice table,
        @Nullable Period besidePeriod,
        @Nullable String besideRegion,
        Map<Dimension, String> records,
        List<Map.Entry<String, String>> unread) {

    static final String MEASURE = "measure";
    static final String BESIDE_PERIOD = "beside-period";
    static final String BESIDE_REGION = "beside-region";
    static final String RECORDS = "records";

    /** The region that stands for all of them. */
    static final String ALL_REGIONS = "all";

    static Asked read(QueryParameters parameters) {
        AddressReader address = new AddressReader(parameters);
        return new Asked(
                address.read(MEASURE, OutcomeKind::of).orElse(OutcomeKind.DISRUPTION),
                TableChoice.read(address),
                address.read(BESIDE_PERIOD, Asked::period).orElse(null),
                address.read(BESIDE_REGION, AddressReader::code).orElse(null),
                address.read(RECORDS, Asked::records).orElse(Map.of()),
                address.unread());
    }

    /** The page of a measure with the records of these groups listed. */
    static Asked of(OutcomeKind kind, Map<Dimension, String> records) {
        return new Asked(kind, TableChoice.NONE, null, null, records, List.of());
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
        parameters.putAll(table.parameters());
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
        return new Asked(other, table, besidePeriod, besideRegion, Map.of(), unread);
    }

    Asked table(TableChoice other) {
        return new Asked(kind, other, besidePeriod, besideRegion, records, unread);
    }

    Asked beside(@Nullable Period period, @Nullable String region) {
        return new Asked(kind, table, period, region, records, unread);
    }

    private static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.parse(text));
        } catch (IllegalArgumentException notAPeriod) {
            return Optional.empty();
        }
    }

    /** Groups as {@code region:EMSOU,threat:fraud}. */
    private static Optional<Map<Dimension, String>> records(String text) {
        Map<Dimension, String> groups = new LinkedHashMap<>();
        for (String part : text.split(",", -1)) {
            int colon = part.indexOf(':');
            Optional<Dimension> by = AddressReader.dimension(part.substring(0, Math.max(0, colon)));
            String code = part.substring(colon + 1);
            if (by.isEmpty() || !isCode(by.get(), code) || groups.put(by.get(), code) != null) {
                return Optional.empty();
            }
        }
        return Optional.of(groups);
    }

    private static boolean isCode(Dimension by, String code) {
        return by == Dimension.MONTH
                ? code.matches("\\d{4}-(0[1-9]|1[0-2])")
                : AddressReader.code(code).isPresent();
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
