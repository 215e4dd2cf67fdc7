package toex.outcomes.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.feedback.data.InvitationRepository;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Refusal;

/** What people paste into each field of the form: scripts, a megabyte, emoji, other directions, characters of no width. */
@PortalTest
class EveryFieldTest {

    private static final List<String> KEPT = List.of(
            "<script>alert('x')</script><img src=x onerror=alert(1)>",
            "Good 👍🏽, from the crew 👩‍🚒🇬🇧",
            "שלום עולם and مرحبا",
            "'; DROP TABLE feedback_submission; -- \\ % _ ${x} {{figure:disruption}} {link}");
    private static final String UNSEEN = "a\u200Bb\u202Ec\uFEFFd\u0000e";
    private static final String MEGABYTE = "x".repeat(1_000_000);

    /** A place where something can be typed, how it is entered, and how it is read. */
    private record Field(
            String name,
            Step step,
            java.util.function.BiFunction<Entries, String, Entries> enter,
            java.util.function.Function<Entries, String> read) {
        @Override
        public String toString() {
            return name;
        }
    }

    @Autowired
    InvitedFeedback feedback;

    @Autowired
    FeedbackService own;

    @Autowired
    TestAccounts accounts;

    @Autowired
    InvitationRepository invitations;

    @Autowired
    JdbcClient jdbc;

    private InvitationLink link;

    @BeforeEach
    void invite() {
        Instant now = Instant.now();
        Invitation made = invitations.add(
                "J-FIELDS",
                new OrganisationCode("W15000002"),
                "a@gwent.police.uk",
                "comms",
                now,
                now.plus(1, ChronoUnit.DAYS),
                Marking.OFFICIAL);
        link = InvitationLink.make();
        invitations.addLink(made.id(), link, now);
    }

    @AfterEach
    void forget() {
        new SentFeedback(jdbc).ofInvitedPeopleIsDeleted();
    }

    static Stream<Field> fields() {
        Stream<Field> passages = Stream.of(Passage.values())
                .map(passage -> new Field(
                        passage.name(),
                        Step.valueOf(passage.name()),
                        (entries, text) -> entries.with(entries.answers().with(passage, text)),
                        entries -> entries.answers().text(passage)));
        return Stream.concat(
                passages,
                Stream.of(new Field(
                        "name",
                        Step.CONTACT,
                        (entries, text) -> entries.with(new Contact(text, "", "", false)),
                        entries -> entries.contact().name())));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void what_can_be_read_is_kept_as_it_was_typed(Field field) {
        for (String text : KEPT) {
            enter(field, text);
            assertThat(field.read()
                            .apply(feedback.open(link).orElseThrow().draft().entries()))
                    .isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void what_nobody_sees_is_taken_out(Field field) {
        enter(field, UNSEEN);
        assertThat(field.read().apply(feedback.open(link).orElseThrow().draft().entries()))
                .isEqualTo("abcde");
    }

    @ParameterizedTest
    @MethodSource("fields")
    void a_megabyte_is_refused_with_a_sentence_and_what_stood_there_stays(Field field) {
        enter(field, "as before");
        assertThatThrownBy(() -> enter(field, MEGABYTE))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Shorten");
        assertThat(field.read().apply(feedback.open(link).orElseThrow().draft().entries()))
                .isEqualTo("as before");
    }

    @Test
    void addresses_and_numbers_that_are_none_are_refused_with_a_sentence() {
        for (String address : List.of("<script>@x", "a@b\u202Euk", "👍@x.uk", MEGABYTE)) {
            assertThatThrownBy(() -> save(Step.CONTACT, it -> it.with(new Contact("", address, "", false))))
                    .as(address.substring(0, Math.min(20, address.length())))
                    .isInstanceOf(Refusal.class);
        }
        assertThatThrownBy(() -> save(Step.CONTACT, it -> it.with(new Contact("", "", MEGABYTE, false))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_job_that_somebody_types_is_kept_as_text_where_it_is_not_too_long_for_a_reference() {
        SecurityContextHolder.getContext().setAuthentication(accounts.authentication("force"));
        try {
            for (String text : KEPT) {
                if (text.length() <= 64) {
                    assertThat(own.begin(text).answers().job()).isEqualTo(text);
                } else {
                    assertThatThrownBy(() -> own.begin(text)).as(text).isInstanceOf(Refusal.class);
                }
            }
            assertThatThrownBy(() -> own.begin(MEGABYTE)).isInstanceOf(Refusal.class);
            assertThat(own.begin("J\u200B-\u202E7").answers().job()).isEqualTo("J-7");
        } finally {
            jdbc.sql("DELETE FROM feedback_draft WHERE account = 'force'").update();
            SecurityContextHolder.clearContext();
        }
    }

    private void enter(Field field, String text) {
        save(field.step(), before -> field.enter().apply(before, text));
    }

    private void save(Step step, UnaryOperator<Entries> entered) {
        feedback.save(link, step, entered);
    }
}
