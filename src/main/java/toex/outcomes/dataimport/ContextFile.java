package toex.outcomes.dataimport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;

/** Reads a published table: a row for each quarter and place, those of further detail passed over. */
final class ContextFile {

    private static final int MOST_ROWS = 200_000;
    private static final int NAMED = 12;
    private static final Set<String> QUARTER = Set.of("quarter");
    private static final Set<String> REGION = Set.of("region");
    private static final Set<String> PLACE =
            Set.of("force", "region", "organisation", "police_force", "first_responder", "first responder");
    private static final Set<String> VALUE = Set.of("value", "people", "number", "count", "referrals");
    private static final Set<String> WHOLE = Set.of("total", "all", "");
    private static final Set<String> SYMBOLS = Set.of("c", "x", "z", "low", "[c]", "[x]", "[z]", "[low]", "-", "..");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,4})?");

    private final ContextPlaces places;
    private final Set<String> leftOut;
    private final LocalDate today;
    private final List<ContextValue> values = new ArrayList<>();
    private final Map<List<@Nullable Object>, Long> lines = new HashMap<>();
    private final Set<String> unknown = new TreeSet<>();
    private final List<String> reasons = new ArrayList<>();
    private long passedOver;

    /** @param leftOut names of rows that are not to be read, in small letters */
    ContextFile(ContextPlaces places, Set<String> leftOut, LocalDate today) {
        this.places = places;
        this.leftOut = leftOut;
        this.today = today;
    }

    /** The table's figures. */
    List<ContextValue> values() {
        return values;
    }

    /** Rows of detail, and rows left out. */
    long passedOver() {
        return passedOver;
    }

    /** @throws Refusal with every reason, where a row or the header is not as it must be */
    void read(RowSource source) {
        SourceRow header = source.next();
        if (header == null) {
            throw new Refusal("The file has no rows. Give a header and at least one row.");
        }
        Columns columns = Columns.of(header);
        for (SourceRow row = source.next(); row != null; row = source.next()) {
            if (row.line() > MOST_ROWS) {
                throw new Refusal("The file has more than %,d rows. Leave the detail out.".formatted(MOST_ROWS));
            }
            if (!row.isBlank()) {
                read(row, columns);
            }
        }
        refuse();
    }

    private void read(SourceRow row, Columns columns) {
        if (row.cells().size() < columns.width() || !row.formulas().isEmpty()) {
            reason(row, "It has fewer cells than the header, or a formula in one.");
            return;
        }
        String name = row.cells().get(columns.place()).strip();
        boolean whole = columns.details().stream()
                .allMatch(
                        detail -> WHOLE.contains(row.cells().get(detail).strip().toLowerCase(Locale.ROOT)));
        if (!whole || leftOut.contains(name.toLowerCase(Locale.ROOT))) {
            passedOver++;
            return;
        }
        Period quarter = quarter(row, columns);
        String number = row.cells().get(columns.value()).strip().replace(",", "");
        boolean symbol = SYMBOLS.contains(number.toLowerCase(Locale.ROOT));
        if (!symbol && !NUMBER.matcher(number).matches()) {
            reason(
                    row,
                    "\"%s\" is not a number from 0 and none of the symbols c, x, z and low.".formatted(cut(number)));
        } else if (quarter != null) {
            keep(row, quarter, name, columns, symbol ? null : new BigDecimal(number));
        }
    }

    private void keep(SourceRow row, Period quarter, String name, Columns columns, @Nullable BigDecimal value) {
        ContextPlaces.Place place = places.find(name, quarter.to(), columns.ofRegions());
        if (place == null) {
            unknown.add(cut(name));
            return;
        }
        List<@Nullable Object> key = new ArrayList<>(List.of(quarter));
        key.add(place.organisation());
        key.add(place.organisation() == null ? place.region() : null);
        Long earlier = lines.putIfAbsent(key, row.line());
        if (earlier == null) {
            values.add(new ContextValue(quarter, place.organisation(), place.region(), value));
        } else {
            reason(row, "%s stands in line %d already for that quarter.".formatted(cut(name), earlier));
        }
    }

    private @Nullable Period quarter(SourceRow row, Columns columns) {
        String text = row.cells().get(columns.quarter()).strip();
        try {
            Period period = Period.parse(text);
            if (period.notation().matches("\\d{4}-Q[1-4]") && !period.from().isAfter(today)) {
                return period;
            }
        } catch (IllegalArgumentException unreadable) {
            // said below, as for any period that is no quarter
        }
        reason(
                row,
                "\"%s\" is not a quarter that has begun. Write 2022-Q3 for July to September 2022."
                        .formatted(cut(text)));
        return null;
    }

    private void reason(SourceRow row, String sentence) {
        reasons.add("Line %d: %s".formatted(row.line(), sentence));
    }

    private void refuse() {
        if (!unknown.isEmpty()) {
            reasons.add(
                    ("Neither a force, a partner nor a region then: %s. Correct the names, or name those that you mean"
                                    + " to leave out.")
                            .formatted(String.join(
                                    "; ", unknown.stream().limit(3L * NAMED).toList())));
        }
        if (!reasons.isEmpty()) {
            String more = reasons.size() > NAMED ? " And %,d more.".formatted(reasons.size() - NAMED) : "";
            throw new Refusal("Nothing was loaded. "
                    + String.join(" ", reasons.stream().limit(NAMED).toList()) + more);
        }
        if (values.isEmpty()) {
            throw new Refusal("No row gives a total of a force or region, so there is nothing to load.");
        }
    }

    private static String cut(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    /** Where each column stands, from 0. */
    private record Columns(int quarter, int place, int value, List<Integer> details, boolean ofRegions, int width) {

        static Columns of(SourceRow header) {
            List<String> names = header.cells().stream()
                    .limit(header.width())
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList();
            int quarter = only(names, QUARTER, "quarter");
            int place = only(names, PLACE, "force or region");
            int value = only(names, VALUE, "value");
            List<Integer> details = new ArrayList<>();
            for (int column = 0; column < names.size(); column++) {
                if (column != quarter && column != place && column != value) {
                    details.add(column);
                }
            }
            return new Columns(quarter, place, value, details, REGION.contains(names.get(place)), names.size());
        }

        private static int only(List<String> names, Set<String> wanted, String what) {
            List<String> found = names.stream().filter(wanted::contains).toList();
            if (found.size() != 1) {
                throw new Refusal("The header %s for the %s. It needs one named %s."
                        .formatted(
                                found.isEmpty() ? "has no column" : "has more than one column",
                                what,
                                String.join(" or ", new TreeSet<>(wanted))));
            }
            return names.indexOf(found.getFirst());
        }
    }
}
