package toex.outcomes.feedback;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.editorial.EditorialRegister;
import toex.outcomes.feedback.data.DraftRepository;
import toex.outcomes.feedback.data.ExtractRepository;
import toex.outcomes.feedback.data.FeedbackMarkingRepository;
import toex.outcomes.feedback.data.SubmissionRepository;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.security.Account;
import toex.outcomes.security.SignedIn;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Refusal;

/** What a force officer does: send feedback, read what the force has sent, take it back. */
@Service
@PreAuthorize("hasRole('FORCE')")
public class FeedbackService {

    /** The place of a quotation on the wall and on the page of its region, among {@link #uses}. */
    public static final String WALL = "wall";

    private final SubmissionRepository submissions;
    private final Withdrawals withdrawals;
    private final DraftRepository drafts;
    private final DraftDesk desk;
    private final ExtractRepository extracts;
    private final EditorialRegister register;
    private final OrganisationService organisations;
    private final List<QuotationUses> uses;
    private final Speakers speakers;
    private final FeedbackMarkingRepository markings;
    private final SignedIn signedIn;

    FeedbackService(
            SubmissionRepository submissions,
            Withdrawals withdrawals,
            DraftRepository drafts,
            DraftDesk desk,
            ExtractRepository extracts,
            EditorialRegister register,
            OrganisationService organisations,
            List<QuotationUses> uses,
            Speakers speakers,
            FeedbackMarkingRepository markings,
            SignedIn signedIn) {
        this.submissions = submissions;
        this.withdrawals = withdrawals;
        this.drafts = drafts;
        this.desk = desk;
        this.extracts = extracts;
        this.register = register;
        this.organisations = organisations;
        this.uses = uses;
        this.speakers = speakers;
        this.markings = markings;
        this.signedIn = signedIn;
    }

    /** The officer's force, as it may be named. */
    public Speaker speaker() {
        return speakers.of(force(signedIn.person()));
    }

    /** An answer that the officer has not begun yet. */
    public Draft fresh() {
        Account officer = signedIn.person();
        return desk.fresh(null, officer.name(), force(officer), "");
    }

    /** Answers that the officer has begun and not sent, the latest first. */
    public List<Draft> drafts() {
        return drafts.ofAccount(signedIn.person().name());
    }

    /** One of those that the officer has begun, empty where there is none of that id. */
    public Optional<Draft> draft(long id) {
        return drafts.find(id).filter(this::isOwn);
    }

    /**
     * Begins an answer about a job; what was begun about it before is carried on.
     *
     * @throws Refusal where it is no reference of a job
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Draft begin(String job) {
        Account officer = signedIn.person();
        return desk.begin(officer.name(), force(officer), job);
    }

    /**
     * Keeps what a page of the form asks.
     *
     * @throws Refusal where something on the page has to be put right
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Draft save(Draft seen, Step step, UnaryOperator<Entries> entered) {
        return desk.save(own(seen), step, entered);
    }

    /** A code by which the answers can be carried on with elsewhere, in place of any before it. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public ReturnCode code(Draft seen) {
        return desk.code(own(seen));
    }

    /**
     * Sends what was begun; sent again, it is kept once.
     *
     * @return the reference under which it is kept
     * @throws Refusal where something has to be put right first
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public String send(Draft seen) {
        return desk.send(own(seen));
    }

    /** As {@link #send}, of answers that were given at once. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public String submit(UUID form, Answers answers) {
        Account officer = signedIn.person();
        Entries entries = new Entries(answers, Contact.NONE);
        return desk.send(new Draft(
                0, form, null, officer.name(), force(officer), entries, Step.CHECK, Instant.EPOCH, Instant.EPOCH));
    }

    /** What the officer's force has sent, and those that it came from or went into, newest first. */
    public List<Submission> own() {
        return submissions.ofForces(lineage());
    }

    /** The highest marking of what was sent. */
    public Marking marking(List<Submission> sent) {
        return markings.highest(sent.stream().map(Submission::id).toList());
    }

    /** Where the words of what was sent are used, by its reference: on the wall, in editions of reports. */
    public Map<String, List<String>> uses(List<Submission> sent) {
        Map<Long, String> quoted = new HashMap<>();
        Map<String, List<String>> places = new HashMap<>();
        extracts.published(sent.stream().map(Submission::id).toList()).forEach((submission, quotation) -> {
            String reference = sent.stream()
                    .filter(it -> it.id() == submission)
                    .findFirst()
                    .orElseThrow()
                    .reference();
            quoted.put(quotation.id(), reference);
            List<String> found = places.computeIfAbsent(reference, it -> new ArrayList<>());
            if (register.visible(QuotationKind.CODE, quotation.item()).isPresent()) {
                found.add(WALL);
            }
        });
        uses.stream().flatMap(use -> use.of(quoted.keySet()).stream()).forEach(use -> {
            String reference = quoted.get(use.quotation());
            if (reference != null) {
                places.computeIfAbsent(reference, it -> new ArrayList<>()).add(use.place());
            }
        });
        return places;
    }

    /** One of those that the officer's force has sent, empty where there is none of that reference. */
    public Optional<Submission> own(String reference) {
        return submissions.find(reference).filter(it -> lineage().contains(it.force()));
    }

    /**
     * Takes feedback back: it leaves the wall at once and is quoted nowhere any more.
     *
     * @throws Refusal where the force has sent none of that reference, or has taken it back already
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public void withdraw(String reference) {
        Account officer = signedIn.person();
        Submission submission = submissions
                .lock(reference)
                .filter(it -> lineage().contains(it.force()) && !it.withdrawn())
                .orElseThrow(() -> new Refusal("There is nothing to take back under " + reference + "."));
        withdrawals.takeBack(submission, officer.name(), "by the force");
    }

    private Set<OrganisationCode> lineage() {
        return organisations.lineage(force(signedIn.person()));
    }

    private Draft own(Draft draft) {
        if (!isOwn(draft)) {
            throw new AccessDeniedException("Only whoever began an answer carries it on.");
        }
        return draft;
    }

    private boolean isOwn(Draft draft) {
        return signedIn.person().name().equals(draft.account());
    }

    private static OrganisationCode force(Account officer) {
        OrganisationCode force = officer.force();
        if (force == null) {
            throw new AccessDeniedException("Only an account of a force gives feedback.");
        }
        return force;
    }
}
