package toex.outcomes.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import toex.outcomes.security.OneTimeLink;

/** Shows, this once, the link by which an account's owner sets the password. */
class LinkNotice extends Div {

    LinkNotice(OneTimeLink link, String accountName) {
        addClassName("notice");
        getElement().setAttribute("role", "alert");
        Code address = new Code(link.path());
        add(new Paragraph(getTranslation("security.accounts.link", accountName)), address);
        // the browser knows under which address it reaches the portal
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(
                        here -> address.setText(here.toString().replaceFirst("accounts.*$", "") + link.path()));
    }
}
