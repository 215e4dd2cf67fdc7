package toex.outcomes.feedback;

import java.time.Clock;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import toex.outcomes.feedback.data.AgreementRepository;
import toex.outcomes.feedback.data.InvitationRepository;

/** What a letter takes with it when it leaves: the personal link, an enclosure, and no more than its marking allows. */
@Component
class LetterLinks {

    private final InvitationRepository invitations;
    private final AgreementRepository agreements;
    private final ObjectProvider<Enclosures> enclosures;
    private final LetterMarkings markings;
    private final Clock clock;

    LetterLinks(
            InvitationRepository invitations,
            AgreementRepository agreements,
            ObjectProvider<Enclosures> enclosures,
            LetterMarkings markings,
            Clock clock) {
        this.invitations = invitations;
        this.agreements = agreements;
        this.enclosures = enclosures;
        this.markings = markings;
        this.clock = clock;
    }

    /** It as it may leave the house now. */
    Letter asMailed(Letter written) {
        return markings.now(written).asMailed();
    }

    /** What goes with a letter; nothing for most of them. */
    Optional<Enclosures.Enclosure> enclosure(Letter letter) {
        return enclosures.stream()
                .filter(each -> each.kind() == letter.kind())
                .findFirst()
                .flatMap(each -> each.of(letter));
    }

    /**
     * A link that was made for a letter.
     *
     * @param path within the portal
     * @param keep remembers its fingerprint, to be run once the letter has gone
     */
    record Made(String path, Runnable keep) {}

    /** A link for this letter, empty where it needs none. */
    Optional<Made> make(Letter letter) {
        return switch (letter.kind()) {
            case INVITATION -> {
                InvitationLink link = InvitationLink.make();
                yield Optional.of(
                        new Made(link.path(), () -> invitations.addLink(letter.about(), link, clock.instant())));
            }
            case AGREEMENT -> {
                AgreementLink link = AgreementLink.make();
                yield Optional.of(new Made(link.path(), () -> agreements.setLink(letter.about(), link)));
            }
            case REVIEW -> Optional.of(new Made("content", () -> {}));
            case COPY, EDITION -> Optional.empty();
        };
    }
}
