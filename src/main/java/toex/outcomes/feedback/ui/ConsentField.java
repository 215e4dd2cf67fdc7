package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import toex.outcomes.feedback.Answers;
import toex.outcomes.feedback.Audience;
import toex.outcomes.feedback.Consent;
import toex.outcomes.feedback.Entries;
import toex.outcomes.feedback.FormWording;
import toex.outcomes.feedback.Naming;
import toex.outcomes.feedback.Speaker;

/** Where words may be quoted, part by part; "Nowhere" rules out the others. */
class ConsentField extends CheckboxGroup<String> implements SingleField {

    private static final String NOWHERE = "NOWHERE";

    ConsentField(Answers before, Speaker force, FormWording wording) {
        List<String> items = new ArrayList<>(
                Arrays.stream(Audience.values()).map(Audience::name).toList());
        items.add(NOWHERE);
        setItems(items);
        setItemLabelGenerator(item -> force.in(wording.of("consent." + item).text()));
        setValue(chosen(before.consent()));
        addValueChangeListener(change -> {
            if (change.isFromClient()) {
                setValue(consistent(change.getOldValue(), change.getValue()));
            }
        });
    }

    private static Set<String> chosen(@Nullable Consent consent) {
        if (consent == null) {
            return Set.of();
        }
        return consent.isAnywhere()
                ? consent.audiences().stream().map(Audience::name).collect(Collectors.toSet())
                : Set.of(NOWHERE);
    }

    private static Set<String> consistent(Set<String> before, Set<String> now) {
        if (!now.contains(NOWHERE) || now.size() == 1) {
            return now;
        }
        if (!before.contains(NOWHERE)) {
            return Set.of(NOWHERE);
        }
        Set<String> others = new HashSet<>(now);
        others.remove(NOWHERE);
        return others;
    }

    @Override
    public boolean isGroup() {
        return true;
    }

    @Override
    public Entries entered(Entries before) {
        Set<String> chosen = getValue();
        Answers answers = before.answers();
        if (chosen.isEmpty()) {
            return before.with(answers.with(null, false));
        }
        Set<Audience> audiences = chosen.stream()
                .filter(item -> !item.equals(NOWHERE))
                .map(Audience::valueOf)
                .collect(Collectors.toSet());
        Naming naming =
                answers.consent() == null ? Naming.NONE : answers.consent().naming();
        return before.with(answers.with(new Consent(audiences, naming), answers.named() && !audiences.isEmpty()));
    }
}
