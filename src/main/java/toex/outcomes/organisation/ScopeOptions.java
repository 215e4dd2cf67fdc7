package toex.outcomes.organisation;

import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import toex.outcomes.shared.Options;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/** Reads what the launcher's commands have in common: {@code --period} and {@code --region}. */
@Component
public class ScopeOptions {

    public static final String PERIOD = "period";
    public static final String REGION = "region";

    private final OrganisationService organisations;

    ScopeOptions(OrganisationService organisations) {
        this.organisations = organisations;
    }

    /**
     * All dates and all regions where nothing else is asked for.
     *
     * @throws Refusal for a period that can't be read or a region that does not exist
     */
    public Scope scope(Options options) {
        return new Scope(
                options.value(PERIOD).map(ScopeOptions::period).orElse(Period.ALL),
                options.value(REGION).map(this::region).orElse(null));
    }

    private static Period period(String text) {
        try {
            return Period.parse(text);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal(String.valueOf(unknown.getMessage()), unknown);
        }
    }

    private RegionCode region(String text) {
        Map<String, String> known = organisations.regionNames();
        return known.entrySet().stream()
                .filter(region -> region.getKey().equalsIgnoreCase(text.strip())
                        || region.getValue().equalsIgnoreCase(text.strip()))
                .findFirst()
                .map(region -> new RegionCode(region.getKey()))
                .orElseThrow(() -> new Refusal("\"%s\" is not a region. Write one of: %s."
                        .formatted(text, String.join(", ", new TreeSet<>(known.keySet())))));
    }
}
