package toex.outcomes.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.spring.security.AuthenticationContext;
import toex.outcomes.shared.ui.PageLink;

/** Who is signed in, which leads to a new password, and the way out. */
class AccountMenu extends Div {

    AccountMenu(String name, AuthenticationContext authentication) {
        addClassName("account");
        PageLink who = new PageLink("password", name);
        who.addClassName("account-name");
        who.getElement().setAttribute("title", getTranslation("shell.account"));
        NativeButton signOut = new NativeButton(getTranslation("shell.sign-out"), click -> authentication.logout());
        signOut.addClassName("sign-out");
        add(who, signOut);
    }
}
