package toex.outcomes.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import toex.outcomes.organisation.Region;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.ListName;
import toex.outcomes.shared.ui.ScopeParameters;

/** Chooses the period and the region of the page below, by its address: reload, back and a mailed link keep them. */
class ScopeBar extends Section {

    private final List<Region> regions;
    private final Period coverage;
    private final Div choices = new Div();
    private @Nullable PeriodSelect periods;
    private @Nullable Select<Region> regionSelect;
    private Location location = new Location("");
    private Scope scope = Scope.ALL;

    /**
     * @param regions to choose from, none where the page offers no choice
     * @param coverage from the first record to the last
     */
    ScopeBar(List<Region> regions, Period coverage) {
        this.regions = List.copyOf(regions);
        this.coverage = coverage;
        addClassNames("scope-bar", "frame");
        setAriaLabel(getTranslation("shell.scope"));
        choices.addClassName("scope-choices");
        add(choices, new ReportActions());
    }

    /** Whether it has the same to choose from, so that it can stay where it is for the next page. */
    boolean offers(List<Region> others, Period records) {
        return regions.equals(others) && coverage.equals(records);
    }

    /** Shows what the page at this address is about. */
    void show(Location location, Scope scope) {
        this.location = location;
        this.scope = scope;
        if (periods == null || !periods.show(scope.period())) {
            choices.removeAll();
            periods =
                    new PeriodSelect(scope.period(), coverage, period -> open(new Scope(period, this.scope.region())));
            choices.add(periods);
            regionSelect = regions.isEmpty() ? null : regionSelect();
            if (regionSelect != null) {
                choices.add(regionSelect);
            }
        }
        if (regionSelect != null) {
            regionSelect.setValue(regions.stream()
                    .filter(region -> region.code().equals(scope.region()))
                    .findFirst()
                    .orElse(null));
        }
    }

    private Select<Region> regionSelect() {
        Select<Region> select = new Select<>();
        select.setLabel(getTranslation("shell.scope.region"));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("shell.scope.all-regions"));
        select.setItemLabelGenerator(
                region -> region == null ? getTranslation("shell.scope.all-regions") : region.name());
        select.setItems(regions);
        ListName.of(select);
        select.addValueChangeListener(change -> open(new Scope(scope.period(), code(change.getValue()))));
        return select;
    }

    private static @Nullable RegionCode code(@Nullable Region region) {
        return region == null ? null : region.code();
    }

    private void open(Scope chosen) {
        if (!Objects.equals(chosen, scope)) {
            QueryParameters others =
                    location.getQueryParameters().excluding(ScopeParameters.PERIOD, ScopeParameters.REGION);
            UI.getCurrent()
                    .navigate(
                            location.getPath(),
                            others.mergingAll(ScopeParameters.write(chosen).getParameters()));
        }
    }
}
