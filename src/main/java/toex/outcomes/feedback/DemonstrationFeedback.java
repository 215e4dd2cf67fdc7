package toex.outcomes.feedback;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.editorial.EditorialRegister;
import toex.outcomes.editorial.PublishedBefore;
import toex.outcomes.feedback.data.ExtractRepository;
import toex.outcomes.feedback.data.SubmissionRepository;
import toex.outcomes.shared.DemonstrationData;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.RegionCode;

/** Feedback that nobody has sent, so that the inbox of a demonstration has something to decide. */
@Component
@Order(61)
class DemonstrationFeedback implements DemonstrationData {

    private static final Speaker GWENT =
            new Speaker(new OrganisationCode("W15000002"), "Gwent", new RegionCode("TARIAN"), "TARIAN");

    private static final String AUTHOR = "comms";

    private final SubmissionRepository submissions;
    private final ExtractRepository extracts;
    private final PublishedBefore archive;
    private final EditorialRegister register;
    private final Clock clock;
    private final Intake intake;

    DemonstrationFeedback(
            SubmissionRepository submissions,
            ExtractRepository extracts,
            PublishedBefore archive,
            EditorialRegister register,
            Intake intake,
            Clock clock) {
        this.submissions = submissions;
        this.extracts = extracts;
        this.archive = archive;
        this.register = register;
        this.clock = clock;
        this.intake = intake;
    }

    @Override
    @Transactional
    public void load() {
        if (!submissions.isEmpty()) {
            return;
        }
        keep("FB-DEMO-0001", "DEMO-0412", "The map of the network **saved us weeks** of reading.", Consent.PUBLIC, 5);
        keep("FB-DEMO-0002", "DEMO-0398", "The first product came after our operation had begun.", Consent.NOWHERE, 2);
        keep("FB-DEMO-0003", "DEMO-0371", "", Consent.NOWHERE, 4);
        keep("FB-DEMO-0004", "DEMO-0365", "Clear advice, **in time** for the strategy meeting.", Consent.PUBLIC, 4);
        Submission chosen = submissions.find("FB-DEMO-0004").orElseThrow();
        String item = QuotationKind.item(chosen);
        extracts.insert(chosen, item, GWENT, chosen.sentence(), AUTHOR);
        archive.addInReview(
                QuotationKind.CODE,
                item,
                QuotationKind.texts(chosen, GWENT, chosen.sentence()),
                AUTHOR,
                clock.instant());
        extracts.follow(item, register.latest(QuotationKind.CODE, item).orElseThrow());
    }

    private void keep(String reference, String job, String sentence, Consent consent, int rating) {
        Answers answers = new Answers(
                job,
                Map.of(
                        Question.TIMELINESS, rating,
                        Question.QUALITY, Math.min(5, rating + 1),
                        Question.USEFULNESS, rating,
                        Question.ASK_AGAIN, rating),
                sentence,
                consent);
        long id = submissions.insert(UUID.randomUUID(), reference, "force", GWENT, answers, "", Marking.OFFICIAL);
        intake.keep(id, answers.standingConsent(), GWENT);
    }
}
