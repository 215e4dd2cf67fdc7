package toex.outcomes.feedback.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.feedback.Invitation;
import toex.outcomes.feedback.InvitationLink;
import toex.outcomes.feedback.Invitations.Filter;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.data.Times;

/** Keeps invitations and the fingerprints of their links. */
@Repository
public class InvitationRepository {

    private static final String SELECT = """
            SELECT i.*, s.reference AS answer FROM feedback_invitation i
            LEFT JOIN feedback_submission s ON s.id = i.submission_id
            """;

    private static final String WHERE = """
            WHERE i.marking IN (:markings) AND (:force = '' OR i.force_code = :force) AND (:state = '' OR :state =
              CASE WHEN i.submission_id IS NOT NULL THEN 'ANSWERED' WHEN i.revoked_at IS NOT NULL THEN 'REVOKED'
                WHEN i.expires_at > :now THEN 'OPEN' ELSE 'EXPIRED' END)
            """;

    private final JdbcClient jdbc;

    InvitationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else invite until the transaction ends: nobody is asked twice about one job. */
    public void lock() {
        jdbc.sql("SELECT id FROM feedback_invitation_gate FOR UPDATE")
                .query(Long.class)
                .single();
    }

    public Invitation add(
            String job,
            OrganisationCode force,
            String email,
            String who,
            Instant made,
            Instant expires,
            Marking marking) {
        long id = jdbc.sql("""
                INSERT INTO feedback_invitation (job_reference, force_code, email, made_by, made_at, expires_at, marking)
                VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id""")
                .params(job, force.value(), email, who, Times.utc(made), Times.utc(expires), marking.text())
                .query(Long.class)
                .single();
        return jdbc.sql(SELECT + "WHERE i.id = ?")
                .param(id)
                .query(InvitationRepository::invitation)
                .single();
    }

    /** Latest first; only what has one of these markings. */
    public List<Invitation> latest(List<String> markings, int most) {
        return jdbc.sql(SELECT + "WHERE i.marking IN (:markings) ORDER BY i.id DESC LIMIT :most")
                .param("markings", markings)
                .param("most", most)
                .query(InvitationRepository::invitation)
                .list();
    }

    /** A part of what the filter leaves, latest first; only what has one of these markings, as they are written. */
    public List<Invitation> page(Filter filter, List<String> markings, Instant now, int offset, int limit) {
        return jdbc.sql(SELECT + WHERE + "ORDER BY i.id DESC LIMIT :limit OFFSET :offset")
                .param("markings", markings)
                .param("force", filter.force())
                .param("state", filter.state().map(Enum::name).orElse(""))
                .param("now", Times.utc(now))
                .param("limit", limit)
                .param("offset", offset)
                .query(InvitationRepository::invitation)
                .list();
    }

    /** How many the filter leaves. */
    public long count(Filter filter, List<String> markings, Instant now) {
        return jdbc.sql("SELECT COUNT(*) FROM feedback_invitation i " + WHERE)
                .param("markings", markings)
                .param("force", filter.force())
                .param("state", filter.state().map(Enum::name).orElse(""))
                .param("now", Times.utc(now))
                .query(Long.class)
                .single();
    }

    /** The invitation that the link belongs to. */
    public Optional<Invitation> find(InvitationLink link) {
        return jdbc.sql(SELECT + "JOIN feedback_invitation_link l ON l.invitation_id = i.id WHERE l.token_hash = ?")
                .param(link.fingerprint())
                .query(InvitationRepository::invitation)
                .optional();
    }

    /** Kept from others until the transaction ends. */
    public Optional<Invitation> lock(long id) {
        return jdbc.sql(SELECT + "WHERE i.id = ? FOR UPDATE")
                .param(id)
                .query(InvitationRepository::invitation)
                .optional();
    }

    public void addLink(long id, InvitationLink link, Instant made) {
        jdbc.sql("INSERT INTO feedback_invitation_link (token_hash, invitation_id, made_at) VALUES (?, ?, ?)")
                .params(link.fingerprint(), id, Times.utc(made))
                .update();
    }

    public void reminded(Invitation invitation, Instant now) {
        jdbc.sql("UPDATE feedback_invitation SET reminded_at = ?, version = version + 1 WHERE id = ?")
                .params(Times.utc(now), invitation.id())
                .update();
    }

    public void revoked(Invitation invitation, Instant now) {
        jdbc.sql("UPDATE feedback_invitation SET revoked_at = ?, version = version + 1 WHERE id = ?")
                .params(Times.utc(now), invitation.id())
                .update();
    }

    public void answered(Invitation invitation, String reference, Instant now) {
        jdbc.sql("""
                UPDATE feedback_invitation SET answered_at = ?, version = version + 1,
                  submission_id = (SELECT id FROM feedback_submission WHERE reference = ?)
                WHERE id = ?""").params(Times.utc(now), reference, invitation.id()).update();
    }

    /** The job of each submission whose job is like this. */
    public List<String> answers(String jobs) {
        return jdbc.sql("SELECT job_reference FROM feedback_submission WHERE job_reference LIKE ?")
                .param(jobs)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** References of the jobs that somebody has answered about or can still answer about. */
    public Set<String> askedJobs(Instant now) {
        return new HashSet<>(
                jdbc.sql("""
                SELECT job_reference FROM feedback_invitation
                WHERE submission_id IS NOT NULL OR (revoked_at IS NULL AND expires_at > ?)""").param(Times.utc(now)).query(String.class).list());
    }

    /** The address that each force's latest invitation went to, by its code. */
    public Map<String, String> latestContacts(List<String> markings) {
        Map<String, String> contacts = new HashMap<>();
        jdbc.sql(
                        "SELECT force_code, email FROM feedback_invitation WHERE email IS NOT NULL AND marking IN (:markings) ORDER BY id")
                .param("markings", markings)
                .query(row -> {
                    contacts.put(row.getString("force_code"), row.getString("email"));
                });
        return contacts;
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getLong("id"),
                row.getString("job_reference"),
                new OrganisationCode(row.getString("force_code")),
                row.getString("email"),
                Times.instant(row, "made_at"),
                Times.instant(row, "expires_at"),
                Times.instantOrNull(row, "reminded_at"),
                Times.instantOrNull(row, "revoked_at"),
                row.getString("answer"),
                row.getInt("version"),
                Marking.parse(row.getString("marking")));
    }
}
