package toex.outcomes.organisation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import toex.outcomes.organisation.History;
import toex.outcomes.organisation.RegionHistory;
import toex.outcomes.organisation.Register;
import toex.outcomes.shared.RegionCode;

/** Chooses one of the regions that have no end. */
class RegionChoice extends ComboBox<RegionHistory> {

    RegionChoice(Register register) {
        super();
        setLabel(getTranslation("organisation.region"));
        setItems(register.regions().stream().filter(History::isOpen).toList());
        setItemLabelGenerator(History::name);
    }

    /** @throws toex.outcomes.shared.Refusal where none is chosen */
    RegionCode region() {
        return Asked.chosen(this, getTranslation("organisation.region.missing")).region();
    }
}
