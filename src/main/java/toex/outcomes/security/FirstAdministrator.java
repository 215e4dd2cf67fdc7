package toex.outcomes.security;

import java.time.Clock;
import java.time.Duration;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import toex.outcomes.security.data.AccountQuery;
import toex.outcomes.security.data.OneTimeLinkRepository;

/** Says, when a portal without any account starts to serve, how its first administrator gets in. */
@Component
class FirstAdministrator {

    private static final Duration WORKS_FOR = Duration.ofDays(1);

    private final AccountQuery accounts;
    private final OneTimeLinkRepository links;
    private final Clock clock;

    FirstAdministrator(AccountQuery accounts, OneTimeLinkRepository links, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.clock = clock;
    }

    @EventListener
    void onServing(WebServerInitializedEvent event) {
        if (accounts.isEmpty()) {
            System.out.printf("""

                    This portal has no account yet. Open this address within a day to make its first administrator:

                        http://localhost:%d/%s

                    It works once. Behind another host name, put that in place of localhost; a restart gives a new address.

                    %n""", event.getWebServer().getPort(), link().path());
        }
    }

    /** A new link in place of any before it. */
    OneTimeLink link() {
        OneTimeLink link = OneTimeLink.make(OneTimeLink.Purpose.FIRST_ADMINISTRATOR);
        links.replace(link, null, clock.instant().plus(WORKS_FOR));
        return link;
    }
}
