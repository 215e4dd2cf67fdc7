package toex.outcomes.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import toex.outcomes.feedback.PersonalData;
import toex.outcomes.feedback.PersonalData.Held;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PartOf;
import toex.outcomes.shared.ui.Problem;

/** What is kept of one person: handed out as a file, or erased. */
@Route("feedback/people")
@RolesAllowed({"COMMS", "APPROVER", "ADMIN"})
class PeopleView extends Page implements PartOf {

    private final transient PersonalData people;
    private final Div found = new Div();
    private final Problem problem = new Problem();

    PeopleView(PersonalData people) {
        super("feedback.people");
        this.people = people;
        TextField key = new TextField(getTranslation("feedback.people.key"));
        key.setHelperText(getTranslation("feedback.people.key.help"));
        Button look = new Button(getTranslation("feedback.people.find"), click -> show(people.find(key.getValue())));
        look.addThemeVariants(ButtonVariant.PRIMARY);
        Div search = new Div(key, look);
        search.addClassNames("with-reason", "decision");
        found.addClassNames("with-reason", "decision");
        add(
                new PageHeading(getTranslation("feedback.people"))
                        .withStandfirst(getTranslation("feedback.people.explanation")),
                search,
                problem,
                found);
    }

    @Override
    public String partOf() {
        return "feedback/inbox";
    }

    private void show(Held held) {
        found.removeAll();
        if (held.isEmpty()) {
            found.add(new Notice(getTranslation("feedback.people.none")));
            return;
        }
        Paragraph kept = new Paragraph(getTranslation(
                "feedback.people.held",
                held.references().isEmpty() ? "0" : String.join(", ", held.references()),
                held.invitations(),
                held.letters()));
        kept.getElement().setAttribute("role", "status");
        TextArea reason = new TextArea(getTranslation("feedback.people.reason"));
        Button erase = new Button(getTranslation("feedback.people.erase"), click -> {
            if (problem.attempt(() -> people.erase(held, reason.getValue()))) {
                found.removeAll();
                found.add(new Notice(getTranslation("feedback.people.erased")));
            }
        });
        erase.addThemeVariants(ButtonVariant.ERROR);
        found.add(kept, download(held), reason, erase);
    }

    private Anchor download(Held held) {
        Anchor file = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    byte[] json = people.export(held).getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(json),
                            "feedback-of-one-person.json",
                            "application/json",
                            json.length);
                }),
                getTranslation("feedback.people.export"));
        file.getElement().setAttribute("download", true);
        return file;
    }
}
