package toex.outcomes.feedback;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import toex.outcomes.editorial.EditorialRegister;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Progress;
import toex.outcomes.security.Colleagues;
import toex.outcomes.security.SystemUser;

/**
 * Reminds whoever wrote it, by one letter for each day, of what is due to be looked at again. Where the writer has no address,
 * whoever submitted or approved it is reminded; where nobody has one, the list of content does it alone.
 */
@Component
class ReviewReminders {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewReminders.class);
    private static final int LONGEST_SUBJECT = 200;
    private static final String TEXT = """
            Hello,

            “%s” is due to be looked at again since %s. Does it still hold?
            You find it at the top of all content:
            %s

            Set another day there, or begin a new version. This is the only letter about this day.
            """;

    private final EditorialRegister register;
    private final Colleagues colleagues;
    private final Post post;
    private final TransactionTemplate transactions;

    ReviewReminders(
            EditorialRegister register,
            Colleagues colleagues,
            Post post,
            PlatformTransactionManager transactionManager) {
        this.register = register;
        this.colleagues = colleagues;
        this.post = post;
        transactions = new TransactionTemplate(transactionManager);
    }

    /** In the morning, and soon after a start, for a portal that doesn't run at that hour. */
    @Scheduled(cron = "0 0 7 * * *", zone = "Europe/London")
    @Scheduled(initialDelay = 240_000, fixedDelay = Long.MAX_VALUE / 2_000_000)
    void daily() {
        try {
            SystemUser.run(this::remind);
        } catch (RuntimeException e) {
            LOG.warn("Nobody could be reminded of what is due to be looked at again; it is tried again tomorrow.", e);
        }
    }

    /** Writes the letters that are due; one that fails stops no other. */
    void remind() {
        register.toRemindOf().forEach(due -> {
            try {
                owner(due.progress()).ifPresent(address -> remind(due, address));
            } catch (RuntimeException e) {
                LOG.warn("Nobody could be reminded of {}; it is tried again tomorrow.", due.subject(), e);
            }
        });
    }

    private void remind(Manuscript due, String address) {
        transactions.executeWithoutResult(status -> {
            if (register.remind(due)) {
                post.add(Letter.Kind.REVIEW, due.item().id(), address, subject(due), text(due), due.marking());
            }
        });
    }

    private Optional<String> owner(Progress progress) {
        return Stream.<@Nullable String>of(progress.author(), progress.submitter(), progress.approver())
                .flatMap(Stream::ofNullable)
                .flatMap(name -> colleagues.mail(name).stream())
                .findFirst();
    }

    private static String subject(Manuscript due) {
        String subject = "To be looked at again: " + due.title();
        return subject.substring(0, Math.min(LONGEST_SUBJECT, subject.length()));
    }

    private static String text(Manuscript due) {
        return TEXT.formatted(
                due.title(), LetterText.day(Objects.requireNonNull(due.item().reviewOn())), Letter.LINK);
    }
}
