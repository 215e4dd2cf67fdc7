package toex.outcomes.releases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import toex.outcomes.figures.disclosure.Quarters;
import toex.outcomes.shared.ui.ScopeParameters;

/** From which quarter to which the tables go. What is chosen goes into the address. */
class QuarterChoice extends Div {

    private final Select<Integer> first = new Select<>();
    private final Select<Integer> last = new Select<>();

    QuarterChoice(Quarters available, Quarters chosen) {
        addClassName("release-choice");
        offer(first, "releases.first", available, chosen.first());
        offer(last, "releases.last", available, chosen.last());
        first.addValueChangeListener(change -> open(change.getValue(), Math.max(change.getValue(), last.getValue())));
        last.addValueChangeListener(change -> open(Math.min(first.getValue(), change.getValue()), change.getValue()));
        add(first, last);
    }

    private void offer(Select<Integer> select, String label, Quarters available, int value) {
        select.setLabel(getTranslation(label));
        select.setItems(available.stream().boxed().toList());
        select.setItemLabelGenerator(
                quarter -> Quarters.single(quarter).period().inWords());
        select.setValue(value);
    }

    private void open(int from, int to) {
        String notation = new Quarters(from, to).period().notation();
        getUI().ifPresent(ui -> ui.navigate(ReleasesView.PATH, QueryParameters.of(ScopeParameters.PERIOD, notation)));
    }
}
