package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import toex.outcomes.feedback.Answers;
import toex.outcomes.feedback.Answers.Part;
import toex.outcomes.feedback.Consent;
import toex.outcomes.feedback.Question;
import toex.outcomes.performance.SupportedJob;
import toex.outcomes.shared.ui.PageSection;

/** The fields of the force officer's form, in four short sections. */
class FeedbackForm extends Div {

    private final ComboBox<String> job;
    private final PageSection jobSection;
    private final List<RatingField> ratings =
            Arrays.stream(Question.values()).map(RatingField::new).toList();
    private final SentenceField sentence;
    private final RadioButtonGroup<Consent> consent = new RadioButtonGroup<>();

    /** @param force short name, as the wall would name it */
    FeedbackForm(String force, List<SupportedJob> jobs) {
        addClassName("feedback-form");
        job = jobField(jobs);
        sentence = new SentenceField(force);
        consent.setLabel(getTranslation("feedback.form.consent"));
        consent.setItems(Consent.values());
        consent.setItemLabelGenerator(it -> getTranslation("feedback.consent." + it, force));
        consent.addClassName("consent");
        jobSection = section("job", job);
        section("ratings", ratings.toArray(Component[]::new));
        section("words", sentence);
        section("consent", consent);
        Map<Part, Component> fields = fields();
        fields.forEach((part, field) -> field.setId(id(part)));
    }

    private ComboBox<String> jobField(List<SupportedJob> jobs) {
        Map<String, SupportedJob> known = jobs.stream()
                .collect(Collectors.toMap(SupportedJob::reference, it -> it, (one, same) -> one, LinkedHashMap::new));
        ComboBox<String> field = new ComboBox<>(getTranslation("feedback.form.job"));
        field.setHelperText(getTranslation("feedback.form.job.help"));
        field.setItems(known.keySet());
        field.setItemLabelGenerator(reference -> label(reference, known.get(reference)));
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> field.setValue(typed.getDetail()));
        return field;
    }

    private static String label(String reference, @Nullable SupportedJob job) {
        return job == null ? reference : reference + ", " + Days.inWords(job.date());
    }

    private PageSection section(String key, Component... fields) {
        PageSection section = new PageSection(getTranslation("feedback.form.section." + key), fields)
                .withStandfirst(getTranslation("feedback.form.section." + key + ".explanation"));
        add(section);
        return section;
    }

    /** About that job and no other, which is then not asked. */
    FeedbackForm about(String reference) {
        job.setValue(reference);
        jobSection.setVisible(false);
        return this;
    }

    /** What was entered. */
    Answers answers() {
        Map<Question, Integer> rated = new EnumMap<>(Question.class);
        ratings.forEach(field -> field.rating().ifPresent(rating -> rated.put(field.question(), rating)));
        String reference = job.getValue() == null ? "" : job.getValue();
        return new Answers(reference, rated, sentence.field().getValue(), consent.getValue());
    }

    /** Says at each part what has to be put right there. */
    void show(Map<Part, String> problems) {
        fields().forEach((part, field) -> {
            HasValidation checked = (HasValidation) field;
            checked.setErrorMessage(problems.get(part));
            checked.setInvalid(problems.containsKey(part));
        });
    }

    /** Where on the page a part is. */
    static String id(Part part) {
        return "part-" + part.name().toLowerCase(Locale.ROOT);
    }

    private Map<Part, Component> fields() {
        return new EnumMap<>(Map.of(
                Part.JOB,
                job,
                Part.RATINGS,
                ratings.getFirst(),
                Part.SENTENCE,
                sentence.field(),
                Part.CONSENT,
                consent));
    }
}
