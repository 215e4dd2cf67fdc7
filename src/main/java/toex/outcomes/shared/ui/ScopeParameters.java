package toex.outcomes.shared.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/**
 * The period and region in a page's address: {@code ?period=2022-23&region=EMSOU}. What is missing means the whole.
 *
 * @param scope what the address asks for; the whole in place of what cannot be read
 * @param notices a sentence for each part that cannot be read, which says what to do
 */
public record ScopeParameters(Scope scope, List<String> notices) {

    public static final String PERIOD = "period";
    public static final String REGION = "region";

    public ScopeParameters {
        notices = List.copyOf(notices);
    }

    /**
     * Reads an address.
     *
     * @param known whether there is a region of that code
     */
    public static ScopeParameters read(QueryParameters address, Predicate<RegionCode> known) {
        List<String> notices = new ArrayList<>();
        Period period = address.getSingleParameter(PERIOD)
                .map(text -> period(text, notices))
                .orElse(Period.ALL);
        RegionCode region = address.getSingleParameter(REGION)
                .map(text -> region(text, known, notices))
                .orElse(null);
        return new ScopeParameters(new Scope(period, region), notices);
    }

    /** What {@link #read} reads back to the scope; nothing for the whole. */
    public static QueryParameters write(Scope scope) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (!scope.period().isAll()) {
            parameters.put(PERIOD, scope.period().notation());
        }
        if (scope.region() != null) {
            parameters.put(REGION, scope.region().value());
        }
        return QueryParameters.simple(parameters);
    }

    /** The address of a page of the portal with the scope in it. */
    public static String address(String path, Scope scope) {
        String query = write(scope).getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static Period period(String text, List<String> notices) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException unreadable) {
            notices.add(unreadable.getMessage() + " Until then all dates are shown.");
            return Period.ALL;
        }
    }

    private static @Nullable RegionCode region(String text, Predicate<RegionCode> known, List<String> notices) {
        if (text.isBlank()) {
            return null;
        }
        try {
            RegionCode code = new RegionCode(text);
            if (known.test(code)) {
                return code;
            }
        } catch (IllegalArgumentException unreadable) {
            // the same to the reader as a code that nobody has
        }
        notices.add("\"%s\" is not a region. Choose one from the list above; until then all regions are shown."
                .formatted(text));
        return null;
    }
}
