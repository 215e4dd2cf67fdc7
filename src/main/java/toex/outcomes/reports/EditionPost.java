package toex.outcomes.reports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.feedback.Letter;
import toex.outcomes.feedback.Post;
import toex.outcomes.reports.data.EditionQuery;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

/** Sends issued editions by mail, to addresses that their marking allows. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER')")
public class EditionPost {

    private static final int MOST = 500;
    private static final int LONGEST_SUBJECT = 200;

    private final Post post;
    private final EditionQuery editions;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final List<String> official;
    private final List<String> sensitive;

    EditionPost(
            Post post,
            EditionQuery editions,
            SignedIn signedIn,
            ApplicationEventPublisher events,
            @Value("${portal.reports.domains}") String official,
            @Value("${portal.reports.sensitive-domains}") String sensitive) {
        this.post = post;
        this.editions = editions;
        this.signedIn = signedIn;
        this.events = events;
        this.official = domains(official);
        this.sensitive = domains(sensitive);
    }

    private static List<String> domains(String setting) {
        return Arrays.stream(setting.split(","))
                .map(domain -> domain.strip().toLowerCase(Locale.ROOT))
                .filter(domain -> !domain.isEmpty())
                .toList();
    }

    /** Where an edition may go: domains with all below them; none means anywhere. */
    public List<String> domains(Edition edition) {
        Marking marking = Marking.parse(edition.marking());
        if (marking.sensitive()) {
            return sensitive;
        }
        return marking.isForPublicRelease() ? List.of() : official;
    }

    /** Whether letters go out at once; without a mail server they wait in the outbox. */
    public boolean sendsMail() {
        return post.sendsMail();
    }

    /** What was sent of an edition, the latest first. */
    public List<Letter> letters(Edition edition) {
        return post.letters(Letter.Kind.EDITION, edition.id());
    }

    /**
     * Puts a letter with the edition into the outbox for each address that has none yet, for all or for none.
     *
     * @param addresses with commas, semicolons or line breaks between them
     * @return how many letters that are
     * @throws Refusal where the edition is not current, or an address is none or may not have it
     */
    @Transactional
    public int send(Edition edition, String addresses) {
        Edition now = editions.find(edition.id()).orElseThrow();
        if (now.standing() != Edition.Standing.CURRENT) {
            throw new Refusal("Only a current edition is sent. Open it again to see what became of it.");
        }
        Set<String> already = letters(now).stream()
                .filter(letter -> letter.state() == Letter.State.WAITING || letter.state() == Letter.State.SENT)
                .map(letter -> String.valueOf(letter.recipient()))
                .collect(Collectors.toSet());
        List<String> recipients = Arrays.stream(addresses.split("[,;\\s]+"))
                .filter(typed -> !typed.isBlank())
                .map(typed -> checked(now, typed))
                .distinct()
                .filter(address -> !already.contains(address))
                .toList();
        if (recipients.isEmpty() || recipients.size() > MOST) {
            throw new Refusal("Give between 1 and %d addresses that have not been sent it yet.".formatted(MOST));
        }
        String body = EditionLetter.of(now, editions.source(now.id()));
        String subject =
                now.title().substring(0, Math.min(LONGEST_SUBJECT, now.title().length()));
        recipients.forEach(address ->
                post.add(Letter.Kind.EDITION, now.id(), address, subject, body, Marking.parse(now.marking())));
        events.publishEvent(new AuditEvent(
                signedIn.person().name(), "edition-sent", now.title(), "to " + String.join(", ", recipients)));
        return recipients.size();
    }

    private String checked(Edition edition, String typed) {
        String address = Post.address(typed).toLowerCase(Locale.ROOT);
        String domain = address.substring(address.indexOf('@') + 1);
        List<String> allowed = domains(edition);
        if (!allowed.isEmpty()
                && allowed.stream().noneMatch(each -> domain.equals(each) || domain.endsWith("." + each))) {
            throw new Refusal("\"%s\" may not have this: what is marked %s goes to addresses of %s only."
                    .formatted(address, edition.marking(), String.join(" or ", allowed)));
        }
        return address;
    }
}
