package toex.outcomes.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** Who is signed in, and the way out. */
class AccountMenu extends Div {

    AccountMenu(String name, AuthenticationContext authentication) {
        addClassName("account");
        Span who = new Span(name);
        who.addClassName("account-name");
        NativeButton signOut = new NativeButton(getTranslation("shell.sign-out"), click -> authentication.logout());
        signOut.addClassName("sign-out");
        add(who, signOut);
    }
}
