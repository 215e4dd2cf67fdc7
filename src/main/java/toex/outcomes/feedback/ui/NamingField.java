package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import toex.outcomes.feedback.Answers;
import toex.outcomes.feedback.Consent;
import toex.outcomes.feedback.Entries;
import toex.outcomes.feedback.FormWording;
import toex.outcomes.feedback.Naming;
import toex.outcomes.feedback.Speaker;

/** By what name words may be quoted. */
class NamingField extends RadioButtonGroup<Naming> implements SingleField {

    NamingField(Answers before, Speaker force, FormWording wording) {
        setItems(Arrays.stream(Naming.values())
                .filter(naming -> naming != Naming.UNIT || force.hasUnit())
                .toList());
        setItemLabelGenerator(naming -> force.in(wording.of("naming." + naming).text()));
        if (before.named()) {
            setValue(before.standingConsent().naming());
        }
    }

    @Override
    public boolean isGroup() {
        return true;
    }

    @Override
    public Entries entered(Entries before) {
        Answers answers = before.answers();
        Naming naming = getValue();
        Consent consent = answers.standingConsent();
        return before.with(
                naming == null
                        ? answers.with(consent, false)
                        : answers.with(new Consent(consent.audiences(), naming), true));
    }
}
