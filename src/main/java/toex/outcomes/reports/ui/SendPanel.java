package toex.outcomes.reports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import toex.outcomes.feedback.Letter;
import toex.outcomes.reports.Edition;
import toex.outcomes.reports.EditionPost;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.Problem;
import toex.outcomes.shared.ui.RowTable;

/** Sends an edition by mail while it is current, and says what became of each letter. */
class SendPanel extends PageSection {

    private static final int LONGEST = 20_000;

    /** @param done to be run after letters were put into the outbox */
    SendPanel(EditionPost post, Edition edition, Runnable done) {
        boolean current = edition.standing() == Edition.Standing.CURRENT;
        title(getTranslation(current ? "reports.send.heading" : "reports.send.sent"));
        addClassName("edition-step");
        if (current) {
            rules(post, edition);
            form(post, edition, done);
        }
        List<Letter> letters = post.letters(edition);
        if (!letters.isEmpty()) {
            add(table().show(letters));
        }
    }

    private void rules(EditionPost post, Edition edition) {
        List<String> domains = post.domains(edition);
        add(new Paragraph(
                domains.isEmpty()
                        ? getTranslation("reports.send.anybody", edition.marking())
                        : getTranslation("reports.send.domains", edition.marking(), String.join(", ", domains))));
        if (!post.sendsMail()) {
            add(new Paragraph(getTranslation("reports.send.without-server")));
        }
    }

    private void form(EditionPost post, Edition edition, Runnable done) {
        TextArea addresses = new TextArea(getTranslation("reports.send.addresses"));
        addresses.setHelperText(getTranslation("reports.send.addresses.help"));
        addresses.setMaxLength(LONGEST);
        Problem problem = new Problem();
        Button send = new Button(getTranslation("reports.send.button"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            if (problem.attempt(() -> post.send(edition, addresses.getValue()))) {
                done.run();
            }
            send.setEnabled(true);
        });
        add(addresses, send, problem);
    }

    private RowTable<Letter> table() {
        return new RowTable<Letter>(getTranslation("reports.send.log"))
                .address(getTranslation("reports.send.recipient"), letter -> String.valueOf(letter.recipient()))
                .text(
                        getTranslation("reports.send.state"),
                        letter -> getTranslation("feedback.outbox.state." + letter.state()))
                .line(getTranslation("reports.send.made"), letter -> EditionWords.day(letter.madeAt()))
                .text(getTranslation("reports.send.reason"), Letter::reason);
    }
}
