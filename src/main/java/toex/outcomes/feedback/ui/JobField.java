package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import toex.outcomes.feedback.Entries;
import toex.outcomes.performance.SupportedJob;

/** The job that it is about: one of the force's own, or a reference that the officer was given. */
class JobField extends ComboBox<String> implements SingleField {

    JobField(String reference, List<SupportedJob> jobs) {
        Map<String, SupportedJob> known = jobs.stream()
                .collect(Collectors.toMap(SupportedJob::reference, it -> it, (one, same) -> one, LinkedHashMap::new));
        setItems(known.keySet());
        setItemLabelGenerator(job -> label(job, known.get(job)));
        setAllowCustomValue(true);
        addCustomValueSetListener(typed -> setValue(typed.getDetail()));
        if (!reference.isEmpty()) {
            setValue(reference);
        }
    }

    private static String label(String reference, @Nullable SupportedJob job) {
        return job == null ? reference : reference + ", " + Days.inWords(job.date());
    }

    /** The reference that was chosen or typed, empty for none. */
    String reference() {
        return getValue() == null ? "" : getValue();
    }

    @Override
    public Entries entered(Entries before) {
        return before.with(before.answers().withJob(reference()));
    }
}
