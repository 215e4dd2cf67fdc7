package toex.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.audit.AuditTrail;
import toex.outcomes.document.ReadPdf;
import toex.outcomes.document.Validity;
import toex.outcomes.reports.Edition.Standing;
import toex.outcomes.reports.Verification.Outcome;
import toex.outcomes.reports.data.EditionQuery;
import toex.outcomes.shared.Options;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/** A report from a comms officer's submission to somebody who, long after, holds the file and asks what it is. */
@PortalTest
class EditionJourneyTest {

    private static final Scope SCOPE = new Scope(Period.parse("2022-Q4"), new RegionCode("SEROCU"));

    @Autowired
    EditionService editions;

    @Autowired
    EditionSubmission submissions;

    @Autowired
    EditionLibrary library;

    @Autowired
    EditionPress press;

    @Autowired
    EditionQuery query;

    @Autowired
    VerificationService verification;

    @Autowired
    VerifyCommand command;

    @Autowired
    TestAccounts accounts;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("DELETE FROM report_edition WHERE period = '2022-Q4'").update();
    }

    @Test
    void the_bytes_that_the_approver_saw_are_the_bytes_that_are_issued() throws Exception {
        long id = accounts.as("comms", () -> submissions.submit("poster", SCOPE, ""));
        byte[] proof = accounts.as("approver", () -> editions.proof(open(id)));
        String approved = accounts.as("approver", () -> open(id)).printed().sha256();
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(proof)))
                .isEqualTo(approved);
        accounts.as("approver", () -> editions.approve(open(id)));
        int number = accounts.as("comms", () -> editions.issue(open(id)));

        Edition edition = accounts.as("leader", () -> open(id));
        assertThat(edition.standing()).isEqualTo(Standing.CURRENT);
        byte[] file = accounts.as("leader", () -> library.file(edition));
        assertThat(file).isEqualTo(proof);
        assertThat(edition.printed().sha256()).isEqualTo(approved);
        String dated = Facts.day(edition.printed().dated());
        assertThat(ReadPdf.of(file).furniture(1))
                .contains("Edition %d · %s · data %s".formatted(number, dated, edition.fingerprint()));
        assertThat(Validity.faults(file, "ua1")).isEmpty();
        assertThat(Validity.faults(file, "3a")).isEmpty();
        assertThat(accounts.as("leader", () -> library.reprint(edition)).same()).isTrue();
        assertThat(accounts.as("admin", () -> trail.latest(3)))
                .extracting(entry -> entry.event().kind())
                .containsExactly("edition-issued", "edition-approved", "edition-submitted");
        assertThat(accounts.as("admin", () -> trail.latest(3)))
                .allMatch(entry -> entry.event().detail().endsWith("file " + approved));
    }

    @Test
    void pages_that_are_not_those_that_were_approved_are_not_issued() {
        long id = accounts.as("comms", () -> submissions.submit("poster", SCOPE, ""));
        accounts.as("approver", () -> editions.approve(open(id)));
        jdbc.sql("UPDATE report_edition SET file = CONCAT(file, ' ') WHERE id = ?")
                .param(id)
                .update();
        assertThatThrownBy(() -> accounts.as("comms", () -> editions.issue(open(id))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("The pages that are kept are not those that were submitted");
        assertThat(accounts.as("leader", library::issued)).isEmpty();
    }

    @Test
    void whoever_holds_pages_that_were_not_issued_is_told_so() throws Exception {
        long id = accounts.as("comms", () -> submissions.submit("poster", SCOPE, ""));
        byte[] proof = accounts.as("approver", () -> editions.proof(open(id)));
        Edition edition = accounts.as("comms", () -> open(id));
        assertThat(verification.file(proof).outcome()).isEqualTo(Outcome.NOT_ISSUED);
        assertThat(verification.file(proof).sentence()).contains("has not been issued. Do not rely on it");
        assertThat(verify(proof)).isEqualTo(1);
        String code = EditionPress.code(number(edition), edition.fingerprint());
        assertThat(verification.code(code).outcome()).isEqualTo(Outcome.NOT_ISSUED);
        assertThat(verification.code(edition.fingerprint()).outcome()).isEqualTo(Outcome.UNKNOWN);
        accounts.as("comms", () -> editions.withdraw(open(id), "Never mind."));
        assertThat(verification.file(proof).outcome()).isEqualTo(Outcome.NOT_ISSUED);
        assertThat(accounts.as("leader", () -> library.find(id))).isEmpty();
    }

    @Test
    void what_was_approved_is_taken_back_and_approved_once_more() {
        long id = accounts.as("comms", () -> submissions.submit("poster", SCOPE, ""));
        accounts.as("approver", () -> editions.approve(open(id)));
        int number = number(accounts.as("comms", () -> open(id)));
        assertThatThrownBy(() -> accounts.as("comms", () -> editions.takeBack(open(id), " ")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Say why");
        accounts.as("comms", () -> editions.takeBack(open(id), "The December file came in."));
        assertThat(accounts.as("comms", () -> open(id)).standing()).isEqualTo(Standing.DRAFT);
        accounts.as("comms", () -> submissions.submitAgain(open(id), "With December."));
        assertThatThrownBy(() -> accounts.as("comms", () -> editions.issue(open(id))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("it is now in review");
        accounts.as("approver", () -> editions.approve(open(id)));
        assertThat(accounts.as("comms", () -> editions.issue(open(id)))).isEqualTo(number);
    }

    @Test
    void a_lower_number_is_not_issued_after_a_higher_one_of_the_same_report() {
        long first = accounts.as("comms", () -> submissions.submit("poster", SCOPE, ""));
        accounts.as("approver", () -> editions.approve(open(first)));
        Edition second = issued("poster", "");
        assertThatThrownBy(() -> accounts.as("comms", () -> editions.issue(open(first))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Edition %d of this report was issued while this one".formatted(number(second)));
        accounts.as("comms", () -> editions.takeBack(open(first), "It comes after the other one."));
        accounts.as("comms", () -> submissions.submitAgain(open(first), "Once more."));
        accounts.as("approver", () -> editions.approve(open(first)));
        assertThat(accounts.as("comms", () -> editions.issue(open(first)))).isGreaterThan(number(second));
        assertThat(accounts.as("leader", () -> open(second.id())).standing()).isEqualTo(Standing.SUPERSEDED);
    }

    @Test
    void reports_that_are_submitted_at_once_get_a_number_each() throws Exception {
        List<Integer> numbers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Integer>> people = Collections.nCopies(
                    8, () -> accounts.as("comms", () -> number(open(submissions.submit("poster", SCOPE, "")))));
            for (Future<Integer> number : threads.invokeAll(people)) {
                numbers.add(number.get());
            }
        }
        assertThat(numbers).doesNotHaveDuplicates().hasSize(8);
    }

    @Test
    void every_page_of_an_edition_names_it() throws Exception {
        Edition edition = issued("outcome-summary", "");
        ReadPdf pdf = ReadPdf.of(accounts.as("leader", () -> library.file(edition)));
        assertThat(pdf.pages()).isGreaterThan(10);
        for (int page = 1; page <= pdf.pages(); page++) {
            assertThat(pdf.furniture(page)).anyMatch(line -> line.endsWith(edition.fingerprint()));
        }
        assertThat(pdf.text()).contains("To check that this file is as it was issued, open http://localhost:");
    }

    @Test
    void nobody_approves_their_own_and_nothing_is_issued_unapproved() {
        long id = accounts.as("approver", () -> submissions.submit("poster", SCOPE, ""));
        assertThatThrownBy(() -> accounts.as("approver", () -> editions.approve(open(id))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Ask another approver");
        assertThatThrownBy(() -> accounts.as("comms", () -> editions.issue(open(id))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("it is now in review");
    }

    @Test
    void a_declined_report_is_frozen_anew_and_approved_after_all() {
        long id = accounts.as("comms", () -> submissions.submit("poster", SCOPE, ""));
        accounts.as("approver", () -> editions.decline(open(id), "Wait for the December figures."));
        assertThat(accounts.as("comms", () -> open(id)).progress().reason())
                .isEqualTo("Wait for the December figures.");
        accounts.as("comms", () -> submissions.submitAgain(open(id), "With December."));
        accounts.as("approver", () -> editions.approve(open(id)));
        accounts.as("comms", () -> editions.issue(open(id)));
        assertThat(accounts.as("leader", library::issued))
                .extracting(Edition::note)
                .containsExactly("With December.");
    }

    @Test
    void of_two_people_who_decide_at_once_the_second_is_told() {
        long id = accounts.as("comms", () -> submissions.submit("poster", SCOPE, ""));
        Edition seen = accounts.as("approver", () -> open(id));
        accounts.as("approver", () -> editions.approve(seen));
        assertThatThrownBy(() -> accounts.as("approver", () -> editions.decline(seen, "No.")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Somebody else has worked on this");
    }

    @Test
    void data_that_changed_after_the_approval_are_not_issued() {
        long id = accounts.as("comms", () -> submissions.submit("poster", SCOPE, ""));
        accounts.as("approver", () -> editions.approve(open(id)));
        jdbc.sql("UPDATE quotation SET state = 'WITHDRAWN' WHERE attribution = 'ERSOU'")
                .update();
        try {
            assertThatThrownBy(() -> accounts.as("comms", () -> editions.issue(open(id))))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("data have changed");
            assertThat(accounts.as("leader", library::issued)).isEmpty();
        } finally {
            jdbc.sql("UPDATE quotation SET state = 'PUBLISHED' WHERE attribution = 'ERSOU'")
                    .update();
        }
    }

    @Test
    void a_newer_edition_supersedes_the_one_before_and_says_what_is_new() {
        Edition first = issued("poster", "");
        byte[] file = accounts.as("leader", () -> library.file(first));
        assertThat(verification.file(file).outcome()).isEqualTo(Outcome.CURRENT);
        assertThatThrownBy(() -> accounts.as("comms", () -> submissions.submit("poster", SCOPE, " ")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Say in a sentence what is new");

        Edition second = issued("poster", "A late import is counted.");
        Verification result = verification.file(file);
        assertThat(result.outcome()).isEqualTo(Outcome.SUPERSEDED);
        assertThat(result.sentence())
                .contains("edition %d took its place".formatted(number(second)))
                .contains("A late import is counted.");
        assertThat(accounts.as("leader", () -> library.file(open(first.id())))).isEqualTo(file);
    }

    @Test
    void a_withdrawn_edition_says_why() {
        Edition edition = issued("poster", "");
        accounts.as("comms", () -> editions.withdraw(edition, "A figure was wrong."));
        Verification result = verification.code(edition.fingerprint());
        assertThat(result.outcome()).isEqualTo(Outcome.WITHDRAWN);
        assertThat(result.sentence()).contains("A figure was wrong.");
    }

    @Test
    void the_command_tells_genuine_altered_and_unknown_files_apart() throws Exception {
        Edition edition = issued("poster", "");
        byte[] file = accounts.as("leader", () -> library.file(edition));
        assertThat(verify(file)).isEqualTo(0);
        byte[] altered = file.clone();
        altered[altered.length / 2] ^= 1;
        assertThat(verify(altered)).isEqualTo(1);
        assertThat(verification.file(altered).outcome()).isEqualTo(Outcome.ALTERED);
        assertThat(verify("no report".getBytes(StandardCharsets.UTF_8))).isEqualTo(1);
        assertThat(verify(new byte[0])).isEqualTo(1);
        accounts.as("comms", () -> editions.withdraw(edition, "Issued too early."));
        assertThat(verify(file)).isEqualTo(3);
    }

    @Test
    void an_edition_of_earlier_software_is_genuine_and_compared_by_its_words_and_figures() throws Exception {
        Edition edition = issued("region-pack", "");
        byte[] earlier = press.print(
                        source(edition),
                        number(edition) + 1000,
                        edition.printed().dated())
                .file();
        jdbc.sql("UPDATE report_edition SET file = ?, sha256 = ?, software = 'Outcomes Portal 0.1' WHERE id = ?")
                .params(earlier, EditionPress.sha256(earlier), edition.id())
                .update();
        assertThat(verification.file(earlier).outcome()).isEqualTo(Outcome.CURRENT);
        Reprint reprint = accounts.as("leader", () -> library.reprint(open(edition.id())));
        assertThat(reprint.same()).isFalse();
        assertThat(reprint.isOtherSoftware()).isTrue();
        assertThat(reprint.words()).isGreaterThan(500);
        assertThat(reprint.missing()).isLessThan(150);
        assertThat(reprint.figures()).isGreaterThan(10);
        assertThat(reprint.lost()).isZero();
        assertThat(reprint.sentence())
                .contains("made by Outcomes Portal 0.1", "text and figures were compared", "stand in both");
        assertThat(verify(earlier)).isEqualTo(0);
    }

    @Test
    void a_figure_that_only_one_of_two_files_has_is_counted() throws Exception {
        Edition edition = issued("region-pack", "");
        byte[] file = accounts.as("leader", () -> library.file(edition));
        byte[] other = accounts.as("leader", () -> library.file(issued("poster", "")));
        assertThat(Reprint.of(file, file, List.of("South East"), "1", "2").missing())
                .isZero();
        Reprint reprint = Reprint.of(file, other, List.of("South East", "Where each cell comes from"), "1", "2");
        assertThat(reprint.missing()).isGreaterThan(100);
        assertThat(reprint.lost()).isEqualTo(1);
    }

    @Test
    void whoever_checks_too_often_is_told_to_wait_and_others_are_not() {
        VerificationLimit limit = new VerificationLimit();
        IntStream.range(0, 20).forEach(i -> limit.count("192.0.2.1"));
        assertThatThrownBy(() -> limit.count("192.0.2.1"))
                .isInstanceOf(Refusal.class)
                .hasMessageMatching("That was more than 20 checks in a minute .* Try again in \\d seconds?\\.");
        limit.count("192.0.2.2");
    }

    @Test
    void a_code_is_found_as_it_stands_on_the_page_and_half_a_code_is_not() {
        Edition edition = issued("poster", "");
        String code = EditionPress.code(number(edition), edition.fingerprint());
        assertThat(verification
                        .code(" " + code.toUpperCase(java.util.Locale.ROOT))
                        .outcome())
                .isEqualTo(Outcome.CURRENT);
        assertThat(verification.code(edition.printed().sha256()).outcome()).isEqualTo(Outcome.CURRENT);
        for (String wrong : List.of(
                "",
                "1",
                number(edition) + "-000000000000",
                edition.fingerprint().substring(1),
                "'; --")) {
            assertThat(verification.code(wrong).outcome()).as(wrong).isEqualTo(Outcome.UNKNOWN);
        }
    }

    @Test
    void what_is_on_its_way_is_not_for_every_reader() {
        long id = accounts.as("comms", () -> submissions.submit("poster", SCOPE, ""));
        assertThat(accounts.as("leader", () -> library.find(id))).isEmpty();
        assertThat(accounts.as("comms", () -> library.find(id))).isPresent();
    }

    private int verify(byte[] file) throws Exception {
        Path path = Files.write(folder.resolve("held.pdf"), file);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = command.run(
                Options.parse(List.of(path.toString()), command.valued(), command.flags()), new PrintStream(out));
        assertThat(out.toString(StandardCharsets.UTF_8).strip()).endsWith(".").doesNotContain("\n");
        return code;
    }

    private Edition issued(String template, String note) {
        long id = accounts.as("comms", () -> submissions.submit(template, SCOPE, note));
        accounts.as("approver", () -> editions.approve(open(id)));
        accounts.as("comms", () -> editions.issue(open(id)));
        return accounts.as("leader", () -> open(id));
    }

    private EditionSource source(Edition edition) {
        return query.source(edition.id());
    }

    private static int number(Edition edition) {
        return edition.printed().number();
    }

    private Edition open(long id) {
        return library.find(id).orElseThrow();
    }
}
