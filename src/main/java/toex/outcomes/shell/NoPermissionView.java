package toex.outcomes.shell;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;

/** Says that the account may not open the page, and who can change that. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NoPermissionView extends Page implements HasErrorParameter<AccessDeniedException> {

    NoPermissionView() {
        super("shell.no-permission");
        add(
                new PageHeading(getTranslation("shell.no-permission.claim"))
                        .withStandfirst(getTranslation("shell.no-permission.explanation")),
                new PageLink("", getTranslation("shell.home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
