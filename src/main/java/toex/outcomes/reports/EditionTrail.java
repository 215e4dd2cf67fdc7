package toex.outcomes.reports;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.security.SignedIn;

/** Writes each step of an edition to the audit trail, in the transaction that takes it. */
@Component
class EditionTrail {

    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    EditionTrail(SignedIn signedIn, ApplicationEventPublisher events) {
        this.signedIn = signedIn;
        this.events = events;
    }

    /**
     * Writes a step of whoever is signed in.
     *
     * @param kind in words joined by dashes: {@code edition-issued}
     * @param reason for the step; where there is none, the trail says which data and which file it is about
     */
    void add(String kind, Edition edition, @Nullable String reason) {
        events.publishEvent(new AuditEvent(
                signedIn.person().name(), kind, edition.title(), reason == null ? digests(edition) : reason));
    }

    private static String digests(Edition edition) {
        Edition.Print print = edition.print();
        return print == null
                ? "data " + edition.fingerprint()
                : "edition %d, data %s, file %s".formatted(print.number(), edition.fingerprint(), print.sha256());
    }
}
