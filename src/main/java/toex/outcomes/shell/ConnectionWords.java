package toex.outcomes.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a page says, in the portal's words, where the server cannot be reached or does not know it any more. */
@Component
class ConnectionWords implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        SystemMessages messages = messages(event.getSource().getInstantiator().getI18NProvider());
        event.getSource().setSystemMessagesProvider(info -> messages);
        event.getSource().addUIInitListener(init -> connection(init.getUI()));
    }

    /** They are asked for where a request belongs to nobody, too, and no provider can be found. */
    private static SystemMessages messages(I18NProvider texts) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        // the page is read again by itself, which leads to signing in
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setCookiesDisabledCaption(words(texts, "cookies"));
        messages.setCookiesDisabledMessage(words(texts, "cookies.next"));
        messages.setInternalErrorCaption(words(texts, "failed"));
        messages.setInternalErrorMessage(words(texts, "failed.next"));
        return messages;
    }

    private static void connection(UI ui) {
        ui.getReconnectDialogConfiguration().setDialogText(words("again"));
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(words("lost"));
        ui.getElement()
                .executeJs(
                        "const shown = window.Vaadin?.connectionIndicator; if (shown) { shown.offlineText = $0; shown.onlineText = $1; }"
                                + " document.getElementById('outlet')?.setAttribute('data-lost', $2)",
                        words("lost"),
                        words("back"),
                        words("lost.page"));
    }

    private static String words(String key) {
        return I18NProvider.translate("shell.connection." + key);
    }

    private static String words(I18NProvider texts, String key) {
        return texts.getTranslation("shell.connection." + key, Locale.UK);
    }
}
