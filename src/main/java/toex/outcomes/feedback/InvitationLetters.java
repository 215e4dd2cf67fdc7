package toex.outcomes.feedback;

import org.springframework.stereotype.Component;
import toex.outcomes.organisation.OrganisationService;

/** What people are written who are invited. The link is made when the letter is sent. */
@Component
class InvitationLetters {

    private final Post post;
    private final OrganisationService organisations;

    InvitationLetters(Post post, OrganisationService organisations) {
        this.post = post;
        this.organisations = organisations;
    }

    /** Lets a letter to the invited person wait in the outbox. */
    void send(Invitation invitation, String subject) {
        String force = organisations
                .organisationNames()
                .getOrDefault(invitation.force().value(), invitation.force().value());
        post.add(
                Letter.Kind.INVITATION,
                invitation.id(),
                String.valueOf(invitation.email()),
                subject,
                LetterText.of(invitation, force),
                invitation.marking());
    }
}
