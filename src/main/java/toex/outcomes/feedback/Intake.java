package toex.outcomes.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import toex.outcomes.audit.AuditEvent;
import toex.outcomes.feedback.data.ContactRepository;
import toex.outcomes.feedback.data.SubmissionRepository;
import toex.outcomes.feedback.data.SubmissionRepository.ConsentPart;
import toex.outcomes.performance.JobFacts;
import toex.outcomes.performance.SupportedJobs;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Refusal;

/**
 * Keeps what a force has answered, marked as the job that it is about, each part of its consent as it was worded, and apart from
 * it who answered.
 */
@Component
class Intake {

    private final SubmissionRepository submissions;
    private final ContactRepository contacts;
    private final SupportedJobs jobs;
    private final Speakers speakers;
    private final FormWording wording;
    private final CopyOfAnswers copies;
    private final ApplicationEventPublisher events;

    Intake(
            SubmissionRepository submissions,
            ContactRepository contacts,
            SupportedJobs jobs,
            Speakers speakers,
            FormWording wording,
            CopyOfAnswers copies,
            ApplicationEventPublisher events) {
        this.submissions = submissions;
        this.contacts = contacts;
        this.jobs = jobs;
        this.speakers = speakers;
        this.wording = wording;
        this.copies = copies;
        this.events = events;
    }

    /**
     * Keeps it; the caller's transaction makes it whole.
     *
     * @param form made when the form was begun
     * @param officer account name of who answered, or which invited person it was
     * @return the reference
     * @throws Refusal where something has to be put right first
     * @throws org.springframework.dao.DuplicateKeyException where the form has been sent already
     */
    String keep(UUID form, String officer, OrganisationCode force, Entries entries) {
        Answers answers = entries.answers();
        if (!answers.problems().isEmpty()) {
            throw new Refusal(String.join(" ", answers.problems().values()));
        }
        Speaker speaker = speakers.of(force);
        String reference = Submission.newReference();
        // what the portal knows of the job, whoever answers about it
        Optional<JobFacts> job = SystemUser.call(() -> jobs.facts(answers.job()));
        Marking marking = job.map(JobFacts::marking).orElse(Marking.OFFICIAL);
        long id = submissions.insert(
                form,
                reference,
                officer,
                speaker,
                answers,
                job.map(JobFacts::threat).orElse(""),
                marking);
        Consent consent = answers.standingConsent();
        if (!answers.sentence().isEmpty()) {
            keep(id, consent, speaker);
        }
        Contact contact = entries.contact();
        if (!contact.isEmpty()) {
            contacts.insert(id, contact);
        }
        if (contact.copy()) {
            copies.send(id, reference, answers, speaker, marking, contact.email());
        }
        events.publishEvent(new AuditEvent(
                officer,
                "feedback-sent",
                reference,
                "consent %s, form %d"
                        .formatted(consent.isAnywhere() ? consent.parts() : "NOWHERE", FormWording.VERSION)));
        return reference;
    }

    /** Keeps each part of the consent as it was put to the force. */
    void keep(long id, Consent consent, Speaker speaker) {
        List<ConsentPart> parts = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            parts.add(new ConsentPart(
                    audience.name(),
                    consent.audiences().contains(audience),
                    speaker.in(wording.of("consent." + audience).text())));
        }
        if (consent.isAnywhere()) {
            parts.add(new ConsentPart(
                    "NAME_" + consent.naming(),
                    true,
                    speaker.in(wording.of("naming." + consent.naming()).text())));
        }
        submissions.insertConsents(id, parts);
    }
}
