package toex.outcomes.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import toex.outcomes.organisation.RegionDetails;

/** What a region is called, and its point on the map. */
class RegionFields extends Div {

    private final TextField name = new TextField(getTranslation("organisation.region-name"));
    private final TextField unit = new TextField(getTranslation("organisation.unit"));
    private final NumberField longitude = new NumberField(getTranslation("organisation.longitude"));
    private final NumberField latitude = new NumberField(getTranslation("organisation.latitude"));

    RegionFields() {
        addClassName("fields");
        unit.setHelperText(getTranslation("organisation.unit.help"));
        latitude.setHelperText(getTranslation("organisation.point.help"));
        add(name, unit, longitude, latitude);
    }

    RegionFields show(RegionDetails details) {
        name.setValue(details.name());
        unit.setValue(details.unit());
        longitude.setValue(details.longitude());
        latitude.setValue(details.latitude());
        return this;
    }

    /** @throws toex.outcomes.shared.Refusal where something is missing or cannot be so */
    RegionDetails details() {
        return new RegionDetails(name.getValue(), unit.getValue(), number(longitude), number(latitude));
    }

    private static double number(NumberField field) {
        return Objects.requireNonNullElse(field.getValue(), Double.NaN);
    }
}
