package toex.outcomes.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Set;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Demonstration;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;

/** Signs in by name and password, with a plain form that any browser's password store understands. */
@Route("login")
@AnonymousAllowed
class LoginView extends Page implements BeforeEnterObserver {

    /** What the address may say after a question mark, each with a sentence. */
    private static final List<String> MESSAGES = List.of("error", "wait", "changed", "made");

    private final transient SignedIn signedIn;
    private final Div sheet = new Div();
    private final Div message = new Div();

    LoginView(SignedIn signedIn, Demonstration demonstration) {
        super("security.login");
        this.signedIn = signedIn;
        sheet.addClassName("sign-in-sheet");
        sheet.add(
                new PageHeading(getTranslation("security.login.heading"))
                        .withStandfirst(getTranslation("security.login.explanation")),
                message);
        sheet.getElement().appendChild(form());
        Div both = new Div(sheet);
        both.addClassName("sign-in");
        if (demonstration.active()) {
            both.add(new DemonstrationNote());
        }
        add(both);
    }

    private Element form() {
        TextField name = new TextField(getTranslation("security.login.name"));
        name.getElement().setAttribute("name", "username");
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setAutofocus(true);
        PasswordField password = new PasswordField(getTranslation("security.login.password"));
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        NativeButton submit = new NativeButton(getTranslation("security.login.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassNames("action", "primary");
        return new Element("form")
                .setAttribute("method", "post")
                .setAttribute("action", "login")
                .setAttribute("class", "fields")
                .appendChild(name.getElement(), password.getElement(), submit.getElement());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.account().isPresent()) {
            event.forwardTo("");
            return;
        }
        Set<String> said =
                event.getLocation().getQueryParameters().getParameters().keySet();
        message.removeAll();
        MESSAGES.stream()
                .filter(said::contains)
                .forEach(it -> message.add(new Notice(getTranslation("security.login." + it))));
    }
}
