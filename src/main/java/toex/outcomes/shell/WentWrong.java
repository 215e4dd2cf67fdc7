package toex.outcomes.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import toex.outcomes.shared.Refusal;

/**
 * What somebody is told when what they did on a page could not be done and the page itself does not say why: the reason where it is a
 * refusal, else a number under which the log has it. Vaadin by itself writes to the log alone, and the page stands as if nothing
 * had been pressed.
 */
@Component
class WentWrong implements VaadinServiceInitListener, ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(WentWrong.class);

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(this));
    }

    @Override
    public void error(ErrorEvent event) {
        String sentence = sentence(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui != null) {
            show(sentence);
        }
    }

    private static String sentence(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return String.valueOf(refusal.getMessage());
            }
            if (cause instanceof AccessDeniedException) {
                return I18NProvider.translate("shell.failed.forbidden");
            }
        }
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Failure {} on a page", number, thrown);
        return I18NProvider.translate("shell.failed", number);
    }

    /** It stays until it is closed: nobody reads on the clock. */
    private static void show(String sentence) {
        Notification note = new Notification();
        note.addThemeVariants(NotificationVariant.ERROR);
        note.setPosition(Notification.Position.TOP_CENTER);
        note.setDuration(0);
        note.setAssertive(true);
        note.add(new Span(sentence), new Button(I18NProvider.translate("shell.failed.close"), click -> note.close()));
        note.open();
    }
}
