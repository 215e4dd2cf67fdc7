package toex.outcomes.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
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

/** Makes the first administrator of a new portal, for whoever holds the link that its start has printed. */
@Route("first-administrator")
@AnonymousAllowed
class FirstAdministratorView extends Page implements HasUrlParameter<String> {

    private final transient LinkService links;
    private final Problem problem = new Problem();
    private final TextField name = new TextField(getTranslation("security.login.name"));
    private final TextField displayName = new TextField(getTranslation("security.accounts.display-name"));
    private final PasswordFields password = new PasswordFields();

    FirstAdministratorView(LinkService links) {
        super("security.first");
        this.links = links;
        name.setHelperText(getTranslation("security.accounts.name.rule"));
        name.setAutocomplete(Autocomplete.USERNAME);
        displayName.setAutocomplete(Autocomplete.NAME);
    }

    @Override
    public void setParameter(BeforeEvent event, String token) {
        OneTimeLink link = new OneTimeLink(Purpose.FIRST_ADMINISTRATOR, token);
        removeAll();
        if (!links.isGood(link)) {
            add(new PageHeading(getTranslation("security.link.over"))
                    .withStandfirst(getTranslation("security.first.over")));
            return;
        }
        Button make = new Button(getTranslation("security.first.make"), click -> make(link));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        Div form = new Div(name, displayName, password, problem, make);
        form.addClassName("fields");
        add(
                new PageHeading(getTranslation("security.first.heading"))
                        .withStandfirst(getTranslation("security.first.explanation")),
                form);
    }

    private void make(OneTimeLink link) {
        boolean made = problem.attempt(
                () -> links.makeFirstAdministrator(link, name.getValue(), displayName.getValue(), password.password()));
        if (made) {
            getUI().ifPresent(ui -> ui.getPage().setLocation("login?made"));
        }
    }
}
