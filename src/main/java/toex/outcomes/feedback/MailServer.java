package toex.outcomes.feedback;

import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The mail server of the settings, where they name one. */
@Component
class MailServer {

    private static final String PATIENCE = "10000";

    /** The address of a portal that nobody has given one. */
    private static final String THIS_MACHINE = "http://localhost";

    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final String host;
    private final String from;
    private final String address;

    MailServer(
            @Value("${portal.mail.host:}") String host,
            @Value("${portal.mail.port:25}") int port,
            @Value("${portal.mail.user:}") String user,
            @Value("${portal.mail.password:}") String password,
            @Value("${portal.mail.from:}") String from,
            @Value("${portal.address:}") String address) {
        this.host = host.strip();
        this.from = from.strip();
        this.address = address.strip().replaceAll("/+$", "");
        sender.setHost(this.host);
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        Properties properties = sender.getJavaMailProperties();
        if (!user.isBlank()) {
            sender.setUsername(user);
            sender.setPassword(password);
            properties.setProperty("mail.smtp.auth", "true");
        }
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
    }

    /** Whether mail can be sent: server and sender are known, and the portal's own address to whoever reads it. */
    boolean isKnown() {
        return !host.isEmpty() && !from.isEmpty() && !address.isEmpty() && !address.startsWith(THIS_MACHINE);
    }

    /** The whole address of a page of the portal. */
    String address(String path) {
        return address + "/" + path;
    }

    /** @throws org.springframework.mail.MailException where the server does not take it */
    void send(String recipient, String subject, String text, Enclosures.Enclosure enclosure) {
        sender.send(mime -> {
            MimeMessageHelper message = new MimeMessageHelper(mime, true, "UTF-8");
            message.setFrom(from);
            message.setTo(recipient);
            message.setSubject(subject);
            message.setText(text);
            message.addAttachment(enclosure.fileName(), new ByteArrayResource(enclosure.bytes()), enclosure.type());
        });
    }

    /** @throws org.springframework.mail.MailException where the server does not take it */
    void send(String recipient, String subject, String text) {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(recipient);
        message.setSubject(subject);
        message.setText(text);
        sender.send(message);
    }
}
