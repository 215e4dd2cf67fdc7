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

    private final Location location;
    private final Scope scope;

    /**
     * @param location of the page
     * @param regions to choose from, none where the page offers no choice
     * @param coverage from the first record to the last
     */
    ScopeBar(Location location, Scope scope, List<Region> regions, Period coverage) {
        this.location = location;
        this.scope = scope;
        addClassNames("scope-bar", "frame");
        setAriaLabel(getTranslation("shell.scope"));
        Div choices =
                new Div(new PeriodSelect(scope.period(), coverage, period -> open(new Scope(period, scope.region()))));
        if (!regions.isEmpty()) {
            choices.add(regionSelect(regions));
        }
        choices.addClassName("scope-choices");
        add(choices, new ReportActions());
    }

    private Select<Region> regionSelect(List<Region> regions) {
        Select<Region> select = new Select<>();
        select.setLabel(getTranslation("shell.scope.region"));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("shell.scope.all-regions"));
        select.setItemLabelGenerator(
                region -> region == null ? getTranslation("shell.scope.all-regions") : region.name());
        select.setItems(regions);
        ListName.of(select);
        regions.stream()
                .filter(region -> region.code().equals(scope.region()))
                .findFirst()
                .ifPresent(select::setValue);
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
