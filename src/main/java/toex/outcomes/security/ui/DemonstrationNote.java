package toex.outcomes.security.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import toex.outcomes.security.DemonstrationAccounts;
import toex.outcomes.security.Role;

/** Says, at the sign-in of a demonstration portal, which accounts there are and what each may do. */
class DemonstrationNote extends Section {

    DemonstrationNote() {
        addClassName("sign-in-demonstration");
        DescriptionList accounts = new DescriptionList();
        for (Role role : Role.values()) {
            String name = role.name().toLowerCase(Locale.ROOT);
            accounts.add(
                    new DescriptionList.Term(name),
                    new DescriptionList.Description(getTranslation("security.demonstration." + name)));
        }
        add(
                new H2(getTranslation("security.demonstration.heading")),
                new Paragraph(getTranslation("security.demonstration.password", DemonstrationAccounts.PASSWORD)),
                accounts);
    }
}
