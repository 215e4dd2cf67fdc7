package toex.outcomes.performance.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;
import toex.outcomes.performance.OutcomeKind;
import toex.outcomes.performance.Selection;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Scope;

/**
 * What the reader put into the table.
 *
 * @param measures beside each other, none for that of the page
 * @param rows null for what suits the scope; likewise {@code columns}
 * @param undivided whether each measure has one column only
 * @param only by force, threat, strand or level the code of the member that is counted; all where it is missing
 */
record TableChoice(
        List<OutcomeKind> measures,
        @Nullable Dimension rows,
        @Nullable Dimension columns,
        boolean undivided,
        Map<Dimension, String> only) {

    static final TableChoice NONE = new TableChoice(List.of(), null, null, false, Map.of());

    static final String MEASURES = "measures";
    static final String ROWS = "rows";
    static final String COLUMNS = "columns";

    /** In place of a dimension: a measure has one column. */
    static final String UNDIVIDED = "none";

    /** What records can be narrowed down by, beside period and region. */
    static final List<Dimension> NARROWING =
            List.of(Dimension.FORCE, Dimension.THREAT, Dimension.STRAND, Dimension.LEVEL);

    TableChoice {
        measures = List.copyOf(measures);
        only = Map.copyOf(only);
    }

    static TableChoice read(AddressReader address) {
        List<OutcomeKind> measures =
                address.read(MEASURES, TableChoice::measures).orElse(List.of());
        Dimension rows = address.read(ROWS, AddressReader::dimension).orElse(null);
        Optional<String> columns = address.read(
                COLUMNS,
                text -> Optional.of(text)
                        .filter(word -> word.equals(UNDIVIDED)
                                || AddressReader.dimension(word)
                                        .filter(found -> found != rows)
                                        .isPresent()));
        Map<Dimension, String> only = new EnumMap<>(Dimension.class);
        NARROWING.forEach(by -> address.read(by.code(), AddressReader::code).ifPresent(code -> only.put(by, code)));
        return new TableChoice(
                measures,
                rows,
                columns.flatMap(AddressReader::dimension).orElse(null),
                columns.filter(UNDIVIDED::equals).isPresent(),
                only);
    }

    private static Optional<List<OutcomeKind>> measures(String text) {
        Set<OutcomeKind> kinds = new LinkedHashSet<>();
        for (String code : text.split(",", -1)) {
            Optional<OutcomeKind> kind = OutcomeKind.of(code);
            if (kind.isEmpty()) {
                return Optional.empty();
            }
            kinds.add(kind.get());
        }
        return Optional.of(inOrder(kinds));
    }

    private static List<OutcomeKind> inOrder(Set<OutcomeKind> kinds) {
        return Arrays.stream(OutcomeKind.values()).filter(kinds::contains).toList();
    }

    /** As parameters of an address. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!measures.isEmpty()) {
            parameters.put(MEASURES, measures.stream().map(OutcomeKind::code).collect(Collectors.joining(",")));
        }
        if (rows != null) {
            parameters.put(ROWS, rows.code());
        }
        if (undivided) {
            parameters.put(COLUMNS, UNDIVIDED);
        } else if (columns != null) {
            parameters.put(COLUMNS, columns.code());
        }
        NARROWING.forEach(by -> {
            String code = only.get(by);
            if (code != null) {
                parameters.put(by.code(), code);
            }
        });
        return parameters;
    }

    /** The measures of the table: without a choice that of the page; with a level those that have levels. */
    List<OutcomeKind> measures(OutcomeKind page) {
        List<OutcomeKind> chosen = measures.isEmpty() ? List.of(page) : measures;
        return only.containsKey(Dimension.LEVEL) ? List.of(OutcomeKind.DISRUPTION) : chosen;
    }

    /** Whether a level leaves one of the chosen measures out. */
    boolean leavesOut(OutcomeKind page) {
        List<OutcomeKind> chosen = measures.isEmpty() ? List.of(page) : measures;
        return !chosen.equals(measures(page));
    }

    Dimension rows(Scope scope) {
        return rows != null ? rows : suitable(columns, place(scope), Dimension.THREAT);
    }

    /** Null where each measure has one column: where that was chosen, and where there are several and nothing was. */
    @Nullable
    Dimension columns(Scope scope) {
        if (undivided || columns == null && measures.size() > 1) {
            return null;
        }
        return columns != null ? columns : suitable(rows(scope), Dimension.THREAT, place(scope));
    }

    /** The records that the table is about, of whatever kind. */
    Selection selection(Scope scope) {
        Map<Dimension, String> members = new EnumMap<>(Dimension.class);
        members.putAll(only);
        String force = members.remove(Dimension.FORCE);
        return Selection.of(scope)
                .organisation(force == null ? null : new OrganisationCode(force))
                .only(members);
    }

    TableChoice measures(Set<OutcomeKind> chosen) {
        return new TableChoice(inOrder(chosen), rows, columns, undivided, only);
    }

    /** With other rows; where they were the columns, the two change places. */
    TableChoice rows(Dimension chosen, Scope scope) {
        Dimension across = columns(scope);
        return by(chosen, chosen == across ? rows(scope) : across);
    }

    /** With other columns, null for one column of each measure; likewise. */
    TableChoice columns(@Nullable Dimension chosen, Scope scope) {
        Dimension down = rows(scope);
        if (chosen != down) {
            return by(down, chosen);
        }
        Dimension across = columns(scope);
        return by(across == null ? suitable(down, place(scope), Dimension.THREAT) : across, chosen);
    }

    /** @param across null for one column of each measure */
    TableChoice by(Dimension down, @Nullable Dimension across) {
        return new TableChoice(measures, down, across, across == null, only);
    }

    TableChoice only(Map<Dimension, String> members) {
        return new TableChoice(measures, rows, columns, undivided, members);
    }

    /** @param code null for all */
    TableChoice only(Dimension by, @Nullable String code) {
        Map<Dimension, String> members = new EnumMap<>(Dimension.class);
        members.putAll(only);
        if (code == null) {
            members.remove(by);
        } else {
            members.put(by, code);
        }
        return only(members);
    }

    private static Dimension place(Scope scope) {
        return scope.region() == null ? Dimension.REGION : Dimension.FORCE;
    }

    private static Dimension suitable(@Nullable Dimension taken, Dimension first, Dimension second) {
        return first == taken ? second : first;
    }
}
