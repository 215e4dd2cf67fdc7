package toex.outcomes.performance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import toex.outcomes.editorial.ui.MarkingFields;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.Note;
import toex.outcomes.figures.ui.NoteLine;
import toex.outcomes.performance.FigureNotes;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;

/** Where an analyst writes, changes, marks and removes the notes on the figure of the page, and an approver lowers their markings. */
class NotesBlock extends Div {

    /** What a new note is about. */
    enum About {
        MEASURE_IN_PERIOD,
        MEASURE,
        PERIOD
    }

    private final transient FigureNotes notes;
    private final transient NoteMarkings markings;
    private final transient Measure measure;
    private final transient Period period;
    private final transient Runnable afterwards;

    /** @param afterwards is done whenever a note changed */
    NotesBlock(FigureNotes notes, NoteMarkings markings, Measure measure, Period period, Runnable afterwards) {
        this.notes = notes;
        this.markings = markings;
        this.measure = measure;
        this.period = period;
        this.afterwards = afterwards;
        addClassName("notes-block");
        show();
    }

    private void show() {
        removeAll();
        notes.of(measure.code(), period).forEach(note -> {
            add(new NoteLine(note), actions(note));
        });
        if (markings.writes()) {
            add(button("performance.note.write", this::write));
        }
    }

    private Div actions(Note note) {
        Div actions = new Div();
        if (markings.writes()) {
            actions.add(
                    button("performance.note.change", () -> edit(note)),
                    button("performance.note.remove", () -> removal(note)));
        }
        actions.add(button("performance.note.mark", () -> mark(note)));
        actions.addClassName("note-actions");
        return actions;
    }

    /** Removing asks once more, in place. */
    private void removal(Note note) {
        removeAll();
        Paragraph question = new Paragraph(getTranslation("performance.note.remove.sure"));
        Button remove = new Button(getTranslation("performance.note.remove"));
        Paragraph problem = problem();
        remove.addClickListener(click -> attempt(problem, () -> notes.remove(note)));
        add(new NoteLine(note), question, problem, row(remove));
    }

    private void mark(Note note) {
        removeAll();
        add(new NoteLine(note), markings.of(note, button("performance.note.cancel", this::show), () -> {
            show();
            afterwards.run();
        }));
    }

    private void write() {
        MarkingFields marking = markings.fields(Marking.OFFICIAL);
        RadioButtonGroup<About> about = new RadioButtonGroup<>(getTranslation("performance.note.about"));
        about.setItems(period.isAll() ? new About[] {About.MEASURE} : About.values());
        about.setItemLabelGenerator(
                item -> getTranslation("performance.note.about." + item, measure.name(), period.inWords()));
        about.setValue(period.isAll() ? About.MEASURE : About.MEASURE_IN_PERIOD);
        form(
                "",
                words -> notes.write(
                        about.getValue() == About.PERIOD ? null : measure.code(),
                        about.getValue() == About.MEASURE ? Period.ALL : period,
                        words,
                        marking.marking()));
        addComponentAsFirst(marking);
        addComponentAsFirst(about);
    }

    private void edit(Note note) {
        form(note.words(), words -> notes.change(note, words));
    }

    private void form(String words, Consumer<String> save) {
        removeAll();
        TextArea field = new TextArea(getTranslation("performance.note.words"));
        field.setValue(words);
        field.setMaxLength(FigureNotes.LONGEST);
        field.setHelperText(getTranslation("performance.note.help", FigureNotes.LONGEST));
        Paragraph problem = problem();
        Button keep = new Button(getTranslation("performance.note.save"));
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        keep.setDisableOnClick(true);
        keep.addClickListener(click -> {
            attempt(problem, () -> save.accept(field.getValue()));
            keep.setEnabled(true);
        });
        add(field, problem, row(keep));
        field.focus();
    }

    private Div row(Button first) {
        Div row = new Div(first, button("performance.note.cancel", this::show));
        row.addClassName("note-actions");
        return row;
    }

    private void attempt(Paragraph problem, Runnable work) {
        try {
            work.run();
            show();
            afterwards.run();
        } catch (Refusal refusal) {
            problem.setText(refusal.getMessage());
        }
    }

    private static Paragraph problem() {
        Paragraph problem = new Paragraph();
        problem.addClassName("problem");
        problem.getElement().setAttribute("role", "alert");
        return problem;
    }

    private Button button(String key, Runnable work) {
        return new Button(getTranslation(key), click -> work.run());
    }
}
