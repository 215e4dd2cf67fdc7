package toex.outcomes.evaluation.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.List;
import toex.outcomes.figures.Measure;

/** What is measured, under the name of what it is measured of; each group folds to one line. */
class Definitions extends Div {

    Definitions() {
        addClassName("definition-groups");
    }

    /** @param open whether its reader need not open it */
    void add(String subject, List<Measure> measures, boolean open) {
        DescriptionList list = new DescriptionList();
        list.addClassName("definitions");
        measures.forEach(measure -> list.add(
                new DescriptionList.Term(capital(measure.name())),
                new DescriptionList.Description((measure.definition() + " " + measure.caveat()).strip())));
        NativeDetails group = new NativeDetails(subject, list);
        group.setOpen(open);
        add(group);
    }

    private String capital(String name) {
        return name.substring(0, 1).toUpperCase(getLocale()) + name.substring(1);
    }
}
