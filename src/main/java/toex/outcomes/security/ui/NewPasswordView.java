package toex.outcomes.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import toex.outcomes.security.LinkService;
import toex.outcomes.security.OneTimeLink;
import toex.outcomes.security.OneTimeLink.Purpose;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.Problem;

/** Sets the password of an account, for whoever holds the link that an administrator has sent. */
@Route("new-password")
@AnonymousAllowed
class NewPasswordView extends Page implements HasUrlParameter<String> {

    private final transient LinkService links;
    private final Problem problem = new Problem();
    private final PasswordFields password = new PasswordFields();

    NewPasswordView(LinkService links) {
        super("security.new-password");
        this.links = links;
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        OneTimeLink link = new OneTimeLink(Purpose.NEW_PASSWORD, token);
        removeAll();
        if (!links.isGood(link)) {
            add(new PageHeading(getTranslation("security.link.over"))
                    .withStandfirst(getTranslation("security.new-password.over")));
            return;
        }
        Button set = new Button(getTranslation("security.new-password.set"), click -> set(link));
        set.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(password, problem, set);
        form.addClassName("fields");
        add(new PageHeading(getTranslation("security.new-password.heading")), form);
    }

    private void set(OneTimeLink link) {
        if (problem.attempt(() -> links.setPassword(link, password.password()))) {
            getUI().ifPresent(ui -> ui.getPage().setLocation("login?changed"));
        }
    }
}
