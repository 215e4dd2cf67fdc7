package toex.outcomes.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.ui.Page;
import toex.outcomes.shared.ui.PageHeading;
import toex.outcomes.shared.ui.PageLink;

/** Says that a page could not be shown and what to do; the reason is in the log under the number on the page. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FailureView extends Page implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);

    FailureView() {
        super("shell.failure");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Exception exception = parameter.getException();
        if (exception instanceof Refusal refusal) {
            show(String.valueOf(refusal.getMessage()));
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Failure {} at {}", number, event.getLocation().getPath(), exception);
        show(getTranslation("shell.failure.explanation", number));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    private void show(String explanation) {
        add(
                new PageHeading(getTranslation("shell.failure.claim")).withStandfirst(explanation),
                new PageLink("", getTranslation("shell.home")));
    }
}
