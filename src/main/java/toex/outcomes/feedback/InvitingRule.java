package toex.outcomes.feedback;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import toex.outcomes.security.SystemUser;

/** Invites by rule, where the settings want it: the force's latest contact, when a job has just been delivered. */
@Component
class InvitingRule {

    private static final Logger LOG = LoggerFactory.getLogger(InvitingRule.class);

    private final Inviting inviting;
    private final int days;

    /** @param days that a job may have been delivered ago; 0 for no rule */
    InvitingRule(Inviting inviting, @Value("${portal.feedback.invite-days:0}") int days) {
        this.inviting = inviting;
        this.days = days;
    }

    @Scheduled(initialDelay = 120_000, fixedDelay = 600_000)
    void round() {
        try {
            if (days > 0) {
                SystemUser.run(() -> inviting.inviteDelivered(days));
            }
        } catch (RuntimeException e) {
            LOG.warn("Nobody could be invited by rule; it is tried again.", e);
        }
    }
}
