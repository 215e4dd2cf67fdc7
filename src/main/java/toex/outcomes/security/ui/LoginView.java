package toex.outcomes.security.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Demonstration;

/** Signs in by name and password, with a plain form that any browser's password store understands. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient SignedIn signedIn;
    private final Paragraph problem = new Paragraph();

    LoginView(SignedIn signedIn, Demonstration demonstration) {
        this.signedIn = signedIn;
        addClassName("sign-in");
        Span portal = new Span(getTranslation("security.portal"));
        portal.addClassName("sign-in-portal");
        problem.addClassName("sign-in-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Div sheet = new Div(portal, new H1(getTranslation("security.login.heading")), problem);
        sheet.addClassName("sign-in-sheet");
        sheet.getElement().appendChild(form());
        add(sheet);
        if (demonstration.active()) {
            add(new DemonstrationNote());
        }
    }

    private Element form() {
        TextField name = new TextField(getTranslation("security.login.name"));
        name.getElement().setAttribute("name", "username");
        name.setAutocomplete(Autocomplete.USERNAME);
        name.setRequired(true);
        name.setAutofocus(true);
        PasswordField password = new PasswordField(getTranslation("security.login.password"));
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequired(true);
        NativeButton submit = new NativeButton(getTranslation("security.login.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("sign-in-submit");
        return new Element("form")
                .setAttribute("method", "post")
                .setAttribute("action", "login")
                .appendChild(name.getElement(), password.getElement(), submit.getElement());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.account().isPresent()) {
            event.forwardTo("");
            return;
        }
        QueryParameters parameters = event.getLocation().getQueryParameters();
        if (parameters.getParameters().containsKey("wait")) {
            problem.setText(getTranslation("security.login.wait"));
        } else if (parameters.getParameters().containsKey("error")) {
            problem.setText(getTranslation("security.login.wrong"));
        }
        problem.setVisible(!problem.getText().isEmpty());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("security.login.title");
    }
}
