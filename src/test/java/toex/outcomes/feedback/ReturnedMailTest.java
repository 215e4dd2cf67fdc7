package toex.outcomes.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.feedback.data.OutboxRepository;
import toex.outcomes.shared.Refusal;

/** Letters that come back are found in a real mailbox by IMAP, and recorded. */
@PortalTest
class ReturnedMailTest {

    private static final String JOB = "DEMO-JOB-0400";

    @Autowired
    InvitedPeople people;

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxRepository letters;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private GreenMailUser bounces;

    private final GreenMail mail = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
    });

    @BeforeEach
    void invite() {
        mail.start();
        bounces = mail.setUser("bounces@portal.example", "bounces@portal.example", "a secret");
        SecurityContextHolder.getContext().setAuthentication(accounts.authentication("comms"));
        people.deliver(JOB);
        people.invite(JOB, "gone@kent.police.uk");
    }

    @AfterEach
    void empty() {
        mail.stop();
        SecurityContextHolder.clearContext();
        people.forget();
    }

    @Test
    void a_letter_that_comes_back_is_recorded_once_with_the_words_of_the_server() throws Exception {
        String id = sent();
        deliver(report("failed", "5.1.1", id));
        assertThat(returned().read()).isEqualTo(1);
        Letter letter = outbox.letters().getFirst();
        assertThat(letter.state()).isEqualTo(Letter.State.BOUNCED);
        assertThat(letter.reason()).isEqualTo("It came back: 5.1.1 smtp; 550 5.1.1 No such user here");
        assertThat(trail()).containsExactly("system 5.1.1");
        deliver(report("failed", "5.1.1", id));
        assertThat(returned().read()).isZero();
        assertThat(trail()).hasSize(1);
    }

    @Test
    void nothing_is_deleted_and_mail_of_people_is_not_even_marked_as_read() throws Exception {
        deliver(report("failed", "5.1.1", sent()));
        deliver("""
                From: officer@kent.police.uk
                To: bounces@portal.example
                Subject: I am the wrong person
                Content-Type: text/plain

                Please ask somebody else.
                """);
        returned().read();
        assertThat(inMailbox()).containsExactly("report, seen", "text, new");
    }

    @Test
    void what_was_guessed_delayed_or_cannot_be_read_changes_nothing_and_stops_nothing() throws Exception {
        String id = sent();
        deliver(report("failed", "5.1.1", "<guessed@portal.example>"));
        deliver(report("delayed", "4.4.1", id));
        deliver("Content-Type: multipart/report; boundary=\"x\"\n\nno parts at all");
        deliver("Content-Type: multipart/report\n\n--x\nContent-Type: message/delivery-status\n\n"
                + "A: b\n".repeat(50_000));
        assertThat(returned().read()).isZero();
        assertThat(outbox.letters().getFirst().state()).isEqualTo(Letter.State.SENT);
        deliver(report("failed", "5.1.1", id));
        assertThat(returned().read()).isEqualTo(1);
    }

    @Test
    void a_letter_that_could_not_be_recorded_is_read_again_in_the_next_round() throws Exception {
        deliver(report("failed", "5.1.1", sent()));
        returned(event -> {
                    throw new IllegalStateException("The database is away.");
                })
                .round();
        assertThat(inMailbox()).containsExactly("report, new");
        assertThat(returned().read()).isEqualTo(1);
        assertThat(inMailbox()).containsExactly("report, seen");
    }

    @Test
    void a_report_of_another_kind_stays_as_it_is() throws Exception {
        deliver(report("failed", "5.1.1", sent()).replace("delivery-status", "disposition-notification"));
        assertThat(returned().read()).isZero();
        assertThat(inMailbox()).containsExactly("report, new");
    }

    @Test
    void a_letter_that_two_people_record_has_come_back_once() throws Exception {
        sent();
        Letter seen = outbox.letters().getFirst();
        outbox.bounced(seen);
        assertThatThrownBy(() -> outbox.bounced(seen))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("recorded already");
        assertThat(trail()).hasSize(1);
    }

    @Test
    void an_address_of_the_portal_that_is_none_lets_letters_wait_and_stops_nothing() {
        MailServer server = new MailServer(
                "127.0.0.1", 25, "", "", "portal@portal.example", "", "https://portal example/with spaces");
        assertThat(server.newMessageId()).endsWith("@portal.invalid>");
        assertThat(server.isKnown()).isFalse();
    }

    @Test
    void undeliverable_mail_goes_to_the_address_of_the_settings() throws Exception {
        sent();
        assertThat(mail.getReceivedMessages()[0].getHeader("Return-Path")[0]).contains("bounces@portal.example");
    }

    @Test
    void an_address_that_the_server_refuses_for_good_is_recorded_at_once_and_not_tried_again() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Thread.ofVirtual().start(() -> refuse(server));
            postman(server.getLocalPort()).send();
            Letter letter = outbox.letters().getFirst();
            assertThat(letter.state()).isEqualTo(Letter.State.BOUNCED);
            assertThat(letter.reason()).contains("550");
            assertThat(letter.attempts()).isEqualTo(1);
        }
    }

    /** A mail server that knows nobody. */
    private static void refuse(ServerSocket server) {
        try (Socket client = server.accept();
                PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII);
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
            out.print("220 ready\r\n");
            out.flush();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.print((line.startsWith("RCPT") ? "550 5.1.1 No such user" : "250 ok") + "\r\n");
                out.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends what waits, and answers its Message-ID. */
    private String sent() throws MessagingException {
        postman(mail.getSmtp().getPort()).send();
        return mail.getReceivedMessages()[0].getMessageID();
    }

    private Postman postman(int port) {
        return people.postman(port, Instant.now());
    }

    private ReturnedMail returned() {
        return returned(events);
    }

    private ReturnedMail returned(ApplicationEventPublisher events) {
        return new ReturnedMail(
                "imap://bounces%%40portal.example@127.0.0.1:%d/INBOX"
                        .formatted(mail.getImap().getPort()),
                "a secret",
                letters,
                events,
                Clock.systemUTC(),
                transactions);
    }

    private void deliver(String text) throws MessagingException {
        bounces.deliver(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))));
    }

    private List<String> inMailbox() throws Exception {
        return mail.getManagers().getImapHostManager().getInbox(bounces).getMessages().stream()
                .map(stored -> kind(stored.getMimeMessage())
                        + (stored.getFlags().contains(Flags.Flag.SEEN) ? ", seen" : ", new"))
                .toList();
    }

    private static String kind(MimeMessage message) {
        try {
            return message.isMimeType("multipart/report") ? "report" : "text";
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> trail() {
        return jdbc.sql("SELECT CONCAT(who, ' ', detail) FROM audit_trail WHERE kind = 'mail-bounced' AND subject = ?")
                .param("invitation " + people.latest().id())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static String report(String action, String status, String messageId) {
        return """
                From: MAILER-DAEMON@mail.example
                To: bounces@portal.example
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="part"

                --part
                Content-Type: text/plain

                Your letter could not be delivered.
                --part
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.example

                Final-Recipient: rfc822; gone@kent.police.uk
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; 550 5.1.1
                 No such user here
                --part
                Content-Type: text/rfc822-headers

                From: portal@portal.example
                Message-ID: %s
                Subject: How did it go?

                --part--
                """.formatted(action, status, messageId);
    }
}
