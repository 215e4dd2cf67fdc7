package toex.outcomes.reports.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import toex.outcomes.reports.PackTarget;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.ui.ScopeParameters;

/** Chooses the force that a region pack is about; without one it is about the region that is chosen above. */
class ForceChoice extends Div {

    static final String FORCE = "force";
    static final String TEMPLATE = "region-pack";

    ForceChoice(List<PackTarget> targets, Optional<PackTarget> chosen, Scope scope) {
        addClassName("force-choice");
        ComboBox<PackTarget> choice = new ComboBox<>(getTranslation("reports.force"));
        choice.setHelperText(getTranslation("reports.force.help"));
        choice.setItems(
                targets.stream().filter(target -> target.force() != null).toList());
        choice.setItemLabelGenerator(PackTarget::name);
        choice.setClearButtonVisible(true);
        chosen.ifPresent(choice::setValue);
        choice.addValueChangeListener(change -> go(change.getValue(), scope));
        add(choice);
    }

    private static void go(@org.jspecify.annotations.Nullable PackTarget target, Scope scope) {
        QueryParameters address = ScopeParameters.write(scope).merging(ReportsView.TEMPLATE, TEMPLATE);
        UI.getCurrent()
                .navigate(
                        ReportsView.PATH,
                        target == null
                                ? address
                                : address.mergingAll(Map.of(
                                        FORCE,
                                        List.of(Objects.requireNonNull(target.force())
                                                .value()))));
    }
}
