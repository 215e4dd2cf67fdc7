package toex.outcomes.feedback;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.editorial.EditorialRegister;
import toex.outcomes.feedback.data.PersonRepository;
import toex.outcomes.feedback.data.SubmissionRepository;
import toex.outcomes.security.Clearances;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Refusal;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is kept of a person who gave feedback or was asked for it: handed out whole, or erased. Counts stay as they are. */
@Service
@PreAuthorize("hasAnyRole('COMMS', 'APPROVER', 'ADMIN')")
@Transactional(isolation = Isolation.READ_COMMITTED)
public class PersonalData {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final int LONGEST_REASON = 500;

    private final PersonRepository people;
    private final SubmissionRepository submissions;
    private final Withdrawals withdrawals;
    private final Clearances clearances;
    private final EditorialRegister register;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    PersonalData(
            PersonRepository people,
            SubmissionRepository submissions,
            Withdrawals withdrawals,
            Clearances clearances,
            EditorialRegister register,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.people = people;
        this.submissions = submissions;
        this.withdrawals = withdrawals;
        this.clearances = clearances;
        this.register = register;
        this.signedIn = signedIn;
        this.events = events;
    }

    /**
     * What is kept of a person.
     *
     * @param key the mail address or the reference that it was looked up by
     * @param references of what the person sent
     * @param invitations how often the person was asked
     * @param letters how many letters to the person are kept
     */
    public record Held(String key, List<String> references, long invitations, long letters) {

        /** Whether nothing is kept. */
        public boolean isEmpty() {
            return references.isEmpty() && invitations == 0 && letters == 0;
        }
    }

    /** What is kept under a mail address or a reference. */
    public Held find(String key) {
        return people.held(key.strip());
    }

    /**
     * All of it as JSON; the trail says who took it.
     *
     * @throws Refusal where some of it is marked higher than whoever is signed in is cleared for
     */
    public String export(Held held) {
        if (!people.markings(held.key()).stream().allMatch(clearances::allow)) {
            throw new Refusal(
                    "Some of what is kept of this person is marked higher than your account is cleared for. Ask a colleague who is cleared for it to export it.");
        }
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        PersonRepository.TABLES.forEach((name, sql) -> all.put(name, people.rows(sql, held.key())));
        record("feedback-person-exported", held, "");
        return JSON.writeValueAsString(all);
    }

    /**
     * Erases it: what was sent is taken back, its words, its sender and the letters to the person are deleted. Ratings and
     * the number of answers stay.
     *
     * @throws Refusal where no reason is given or nothing is kept
     */
    public void erase(Held held, String reason) {
        String given = reason.strip();
        if (given.isEmpty() || given.length() > LONGEST_REASON) {
            throw new Refusal("Say why it is erased, in at most %d characters.".formatted(LONGEST_REASON));
        }
        Held now = find(held.key());
        if (now.isEmpty()) {
            throw new Refusal("Nothing is kept of this person.");
        }
        String who = signedIn.person().name();
        for (String reference : now.references()) {
            Submission sent = submissions.lock(reference).orElseThrow();
            if (!sent.withdrawn()) {
                withdrawals.takeBack(sent, who, "the person's data were erased");
            }
            register.erase(QuotationKind.CODE, QuotationKind.item(sent));
        }
        people.erase(held.key());
        record("feedback-person-erased", now, given);
    }

    /** Names what was sent and never the mail address. */
    private void record(String kind, Held held, String reason) {
        String subject = held.references().isEmpty() ? "an invited person" : String.join(", ", held.references());
        events.publishEvent(new AuditEvent(signedIn.person().name(), kind, subject, reason));
    }
}
