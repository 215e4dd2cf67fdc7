package toex.outcomes.releases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import toex.outcomes.releases.ReleaseService;
import toex.outcomes.releases.ReleaseSet;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.Problem;

/** Hands the tables out as files and, after asking once more, records that they are released. */
class RecordBlock extends PageSection {

    private final transient ReleaseService releases;
    private final transient ReleaseSet set;
    private final transient Runnable afterRecording;
    private final Problem problem = new Problem();

    RecordBlock(ReleaseService releases, ReleaseSet set, Runnable afterRecording) {
        super();
        this.releases = releases;
        this.set = set;
        this.afterRecording = afterRecording;
        title(getTranslation("releases.hand-out"));
        withStandfirst(getTranslation("releases.hand-out.explanation"));
        Button record = new Button(getTranslation("releases.record"), click -> ask());
        record.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(new ReleaseLinks(ReleaseSet.fileName(set.quarters()), () -> set), record);
        actions.addClassName("release-actions");
        add(actions, problem);
    }

    private void ask() {
        String period = set.quarters().period().inWords();
        Dialog dialog = new Dialog(getTranslation("releases.record.which", period));
        dialog.add(new Paragraph(getTranslation("releases.record.explanation")));
        Button confirm = new Button(getTranslation("releases.record.confirm"), click -> {
            dialog.close();
            if (problem.attempt(() -> releases.record(set.quarters(), set.fingerprint()))) {
                problem.add(new Paragraph(getTranslation("releases.recorded", period)));
                afterRecording.run();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setDisableOnClick(true);
        dialog.getFooter().add(new Button(getTranslation("releases.cancel"), click -> dialog.close()), confirm);
        dialog.open();
    }
}
