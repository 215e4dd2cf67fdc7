package toex.outcomes.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;

/** Says that there is no page at the address, and leads back. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Page implements HasErrorParameter<NotFoundException> {

    NotFoundView() {
        super("shell.not-found");
        add(
                new PageHeading(getTranslation("shell.not-found.claim"))
                        .withStandfirst(getTranslation("shell.not-found.explanation")),
                new PageLink("", getTranslation("shell.home")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
