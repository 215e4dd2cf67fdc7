package toex.outcomes.feedback;

import java.net.URI;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The mail server of the settings, where they name one. */
@Component
class MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);
    private static final String NO_DOMAIN = "portal.invalid";
    private static final String PATIENCE = "10000";

    /** The address of a portal that nobody has given one. */
    private static final String THIS_MACHINE = "http://localhost";

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final String host;
    private final String from;
    private final String address;

    /** Of the portal's address; empty where that is none. */
    private final String domain;

    MailServer(
            @Value("${portal.mail.host:}") String host,
            @Value("${portal.mail.port:25}") int port,
            @Value("${portal.mail.user:}") String user,
            @Value("${portal.mail.password:}") String password,
            @Value("${portal.mail.from:}") String from,
            @Value("${portal.mail.return:}") String returnTo,
            @Value("${portal.address:}") String address) {
        this.host = host.strip();
        this.from = from.strip();
        this.address = address.strip().replaceAll("/+$", "");
        domain = domain(this.address);
        sender.setHost(this.host);
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        Properties properties = sender.getJavaMailProperties();
        if (!user.isBlank()) {
            sender.setUsername(user);
            sender.setPassword(password);
            properties.setProperty("mail.smtp.auth", "true");
        }
        if (!returnTo.isBlank()) {
            properties.setProperty("mail.smtp.from", returnTo.strip());
        }
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
    }

    /** Whether mail can be sent: server and sender are known, and the portal's own address to whoever reads it. */
    boolean isKnown() {
        return !host.isEmpty() && !from.isEmpty() && !domain.isEmpty() && !address.startsWith(THIS_MACHINE);
    }

    private static String domain(String address) {
        if (address.isEmpty()) {
            return "";
        }
        try {
            String named = URI.create(address).getHost();
            return named == null ? NO_DOMAIN : named;
        } catch (IllegalArgumentException none) {
            LOG.warn("PORTAL_ADDRESS is not an address such as https://portal.example; letters wait until it is one.");
            return "";
        }
    }

    /** The whole address of a page of the portal. */
    String address(String path) {
        return address + "/" + path;
    }

    /** A Message-ID that nobody can guess: by it a letter is known that comes back. */
    String newMessageId() {
        return "<%s@%s>".formatted(Secrets.token(), domain.isEmpty() ? NO_DOMAIN : domain);
    }

    /** @throws org.springframework.mail.MailException where the server does not take it */
    void send(
            String messageId, String recipient, String subject, String text, Optional<Enclosures.Enclosure> enclosure) {
        sender.send(mime -> {
            MimeMessageHelper message = new MimeMessageHelper(mime, enclosure.isPresent(), "UTF-8");
            message.setFrom(from);
            message.setTo(recipient);
            message.setSubject(subject);
            message.setText(text);
            if (enclosure.isPresent()) {
                message.addAttachment(
                        enclosure.get().fileName(),
                        new ByteArrayResource(enclosure.get().bytes()),
                        enclosure.get().type());
            }
            mime.setHeader("Message-ID", messageId);
        });
    }
}
