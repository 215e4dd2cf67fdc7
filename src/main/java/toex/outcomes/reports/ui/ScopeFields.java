package toex.outcomes.reports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.organisation.Region;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.ListName;
import toex.outcomes.shared.ui.PeriodChoice;

/** Chooses the period and the region of a report. */
class ScopeFields extends Div {

    private final Select<Period> period = new Select<>();
    private final Select<Region> region = new Select<>();
    private final List<Period> periods;
    private final List<Region> regions;

    ScopeFields(PerformanceService performance, OrganisationService organisations) {
        addClassName("scope-fields");
        PeriodChoice choice = PeriodChoice.of(performance.coverage());
        periods = new ArrayList<>(Stream.of(choice.quarters(), choice.years(), choice.financialYears(), choice.months())
                .flatMap(List::stream)
                .distinct()
                .toList());
        periods.add(Period.ALL);
        regions = organisations.regions(LocalDate.now(EditionWords.LONDON));
        period.setLabel(getTranslation("reports.draft.period"));
        period.setItemLabelGenerator(
                chosen -> chosen.isAll() ? getTranslation("reports.draft.period.all") : chosen.inWords());
        period.setItems(periods);
        region.setLabel(getTranslation("reports.draft.region"));
        region.setEmptySelectionAllowed(true);
        region.setEmptySelectionCaption(getTranslation("reports.draft.region.all"));
        region.setItemLabelGenerator(
                chosen -> chosen == null ? getTranslation("reports.draft.region.all") : chosen.name());
        region.setItems(regions);
        ListName.of(period);
        ListName.of(region);
        show(new Scope(lastWholeQuarter(performance.coverage(), choice.quarters()), null));
        add(period, region);
    }

    /** What a quarter's report is most often about. */
    private static Period lastWholeQuarter(Period coverage, List<Period> quarters) {
        return quarters.stream()
                .filter(quarter -> !quarter.to().isAfter(coverage.to()))
                .findFirst()
                .orElse(Period.ALL);
    }

    /** Puts a choice into the fields. */
    final void show(Scope scope) {
        if (!periods.contains(scope.period())) {
            periods.addFirst(scope.period());
            period.setItems(periods);
        }
        period.setValue(scope.period());
        region.setValue(find(scope.region()).orElse(null));
    }

    private Optional<Region> find(@Nullable RegionCode code) {
        return regions.stream().filter(known -> known.code().equals(code)).findFirst();
    }

    final Scope scope() {
        Region chosen = region.getValue();
        return new Scope(period.getValue(), chosen == null ? null : chosen.code());
    }

    /** "October to December 2022, all regions". */
    final String inWords() {
        Region chosen = region.getValue();
        return period.getItemLabelGenerator().apply(period.getValue()) + " · "
                + (chosen == null ? getTranslation("reports.draft.region.all") : chosen.name());
    }

    /** Runs when the reader has chosen something else. */
    final void whenChosen(Runnable work) {
        period.addValueChangeListener(change -> run(change.isFromClient(), work));
        region.addValueChangeListener(change -> run(change.isFromClient(), work));
    }

    private static void run(boolean chosen, Runnable work) {
        if (chosen) {
            work.run();
        }
    }

    final void setReadOnly(boolean readOnly) {
        period.setReadOnly(readOnly);
        region.setReadOnly(readOnly);
    }
}
