package toex.outcomes.feedback.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.feedback.Answers;
import toex.outcomes.feedback.Contact;
import toex.outcomes.feedback.Draft;
import toex.outcomes.feedback.Entries;
import toex.outcomes.feedback.FormWording;
import toex.outcomes.feedback.ReturnCode;
import toex.outcomes.feedback.Step;
import toex.outcomes.shared.OrganisationCode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps answers that are being given. */
@Repository
public class DraftRepository {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String SELECT = "SELECT * FROM feedback_draft ";

    private final JdbcClient jdbc;

    DraftRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps one that was begun.
     *
     * @throws org.springframework.dao.DuplicateKeyException where one has been begun of the same invitation, or of the same job by
     *     the same account
     */
    public Draft insert(Draft draft, Step step) {
        long id = jdbc.sql("""
                INSERT INTO feedback_draft (form_token, invitation_id, account, force_code, job_reference, form_version,
                  answers, contact, step, begun_at, changed_at)
                VALUES (:form, :invitation, :account, :force, :job, :version, :answers, :contact, :step, :now, :now)
                RETURNING id""")
                .param("form", draft.form().toString())
                .param("invitation", draft.invitation())
                .param("account", draft.account())
                .param("force", draft.force().value())
                .param("job", draft.answers().job())
                .param("version", FormWording.VERSION)
                .param("answers", JSON.writeValueAsString(draft.answers()))
                .param("contact", JSON.writeValueAsString(draft.entries().contact()))
                .param("step", step.code())
                .param("now", utc(draft.changed()))
                .query(Long.class)
                .single();
        return new Draft(
                id,
                draft.form(),
                draft.invitation(),
                draft.account(),
                draft.force(),
                draft.entries(),
                step,
                draft.changed(),
                draft.changed());
    }

    /** @throws org.springframework.dao.DuplicateKeyException where the account has begun another one of the same job */
    public void update(Draft draft) {
        jdbc.sql("""
                UPDATE feedback_draft SET answers = ?, contact = ?, job_reference = ?, step = ?, changed_at = ?
                WHERE id = ?""")
                .params(
                        JSON.writeValueAsString(draft.answers()),
                        JSON.writeValueAsString(draft.entries().contact()),
                        draft.answers().job(),
                        draft.step().code(),
                        utc(draft.changed()),
                        draft.id())
                .update();
    }

    public void setCode(long id, ReturnCode code) {
        jdbc.sql("UPDATE feedback_draft SET code_hash = ? WHERE id = ?")
                .params(code.fingerprint(), id)
                .update();
    }

    public void delete(long id) {
        jdbc.sql("DELETE FROM feedback_draft WHERE id = ?").param(id).update();
    }

    /** Those that an account has begun, the latest first. */
    public List<Draft> ofAccount(String account) {
        return jdbc.sql(SELECT + "WHERE account = ? ORDER BY changed_at DESC")
                .param(account)
                .query(DraftRepository::draft)
                .list();
    }

    public Optional<Draft> find(long id) {
        return one("WHERE id = ?", id);
    }

    public Optional<Draft> find(ReturnCode code) {
        return one("WHERE code_hash = ?", code.fingerprint());
    }

    public Optional<Draft> ofInvitation(long invitation) {
        return one("WHERE invitation_id = ?", invitation);
    }

    public Optional<Draft> ofJob(String account, String job) {
        return one("WHERE account = ? AND job_reference = ?", account, job);
    }

    /** Nobody else changes it until the transaction ends. */
    public Optional<Draft> lock(long id) {
        return one("WHERE id = ? FOR UPDATE", id);
    }

    /** As {@link #lock}. */
    public Optional<Draft> lockInvitation(long invitation) {
        return one("WHERE invitation_id = ? FOR UPDATE", invitation);
    }

    /** As {@link #lock}. */
    public Optional<Draft> lockJob(String account, String job) {
        return one("WHERE account = ? AND job_reference = ? FOR UPDATE", account, job);
    }

    private Optional<Draft> one(String where, Object... parameters) {
        return jdbc.sql(SELECT + where)
                .params(List.of(parameters))
                .query(DraftRepository::draft)
                .optional();
    }

    private static Draft draft(ResultSet row, int number) throws SQLException {
        return new Draft(
                row.getLong("id"),
                UUID.fromString(row.getString("form_token")),
                row.getObject("invitation_id", Long.class),
                row.getString("account"),
                new OrganisationCode(row.getString("force_code")),
                new Entries(
                        JSON.readValue(row.getString("answers"), Answers.class),
                        JSON.readValue(row.getString("contact"), Contact.class)),
                Step.of(row.getString("step")).orElse(Step.CHECK),
                row.getObject("changed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getObject("begun_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
