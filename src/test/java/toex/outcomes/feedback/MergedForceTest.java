package toex.outcomes.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.feedback.data.InvitationRepository;
import toex.outcomes.organisation.ForceHistory;
import toex.outcomes.organisation.ForceNames;
import toex.outcomes.organisation.OrganisationEditor;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.RegionCode;

/** A force that is merged while it answers: its link works on, and the force that it became finds and takes back the answer. */
@PortalTest
@Transactional
class MergedForceTest {

    private static final OrganisationCode GWENT = new OrganisationCode("W15000002");
    private static final OrganisationCode MERGED = new OrganisationCode("W15000099");

    @Autowired
    OrganisationEditor editor;

    @Autowired
    InvitedFeedback invited;

    @Autowired
    InvitationRepository invitations;

    @Autowired
    FeedbackService feedback;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_answer_arrives_once_under_its_force_and_the_merged_force_speaks_for_it() {
        Instant now = Instant.now();
        Invitation asked = invitations.add(
                "J-MERGED", GWENT, "a@gwent.police.uk", "comms", now, now.plus(1, ChronoUnit.DAYS), Marking.OFFICIAL);
        InvitationLink link = InvitationLink.make();
        invitations.addLink(asked.id(), link, now);
        invited.save(
                link,
                Step.SENTENCE,
                before -> before.with(before.answers().with(Passage.SENTENCE, "They **helped** us.")));
        merge();
        Draft draft = invited.open(link).orElseThrow().draft();
        assertThat(draft.answers().sentence()).isEqualTo("They **helped** us.");
        String reference = invited.answer(
                link,
                draft.form(),
                new Answers("", Map.of(Question.QUALITY, 5), draft.answers().sentence(), Consent.PUBLIC));
        assertThat(invited.answer(link, draft.form(), draft.answers())).isEqualTo(reference);
        jdbc.sql("UPDATE account SET force_code = ? WHERE name = 'force'")
                .param(MERGED.value())
                .update();
        SecurityContextHolder.getContext().setAuthentication(accounts.authentication("force"));
        assertThat(feedback.own(reference)).hasValueSatisfying(sent -> {
            assertThat(sent.force()).isEqualTo(GWENT);
            assertThat(sent.region()).isEqualTo(new RegionCode("TARIAN"));
        });
        feedback.withdraw(reference);
        assertThat(feedback.own(reference).orElseThrow().withdrawn()).isTrue();
    }

    private void merge() {
        LocalDate from = LocalDate.now().plusYears(1);
        SystemUser.run(() -> editor.merge(
                List.of(force("W15000002"), force("W15000003")),
                ForceHistory.beginning(
                        MERGED, new ForceNames("Severn Police", "Severn"), new RegionCode("TARIAN"), from)));
    }

    private ForceHistory force(String code) {
        return (ForceHistory) editor.register().find(code).orElseThrow();
    }
}
