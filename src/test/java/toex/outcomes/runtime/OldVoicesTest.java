package toex.outcomes.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.Map;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a portal kept before consent was given in parts, quotations were items of content, and files were marked, is what it was. */
class OldVoicesTest {

    @TempDir
    static Path folder;

    private static EmbeddedDatabase server;
    private static Connection connection;
    private static JdbcClient jdbc;

    @BeforeAll
    static void bringOldRowsUpToDate() throws Exception {
        DataFolder data = DataFolder.open(folder.resolve("data"));
        server = EmbeddedDatabase.of(data);
        connection = DriverManager.getConnection(server.url(), server.user(), server.password());
        jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        jdbc.sql("SET time_zone = '+00:00'").update();
        Liquibase changes = changes();
        changes.update(before(changes, "feedback", "voices-001-answers"), "");
        sent("FB-AAAA-0001", "PUBLIC", null);
        sent("FB-AAAA-0002", "INTERNAL", null);
        sent("FB-AAAA-0003", "PUBLIC", "2024-03-01 10:00:00");
        sent("FB-AAAA-0004", "PUBLIC", null);
        sent("FB-AAAA-0005", "PUBLIC", null);
        quoted("FB-AAAA-0001", "PUBLISHED", "approver", null, "2024-02-01 08:00:00.123");
        quoted("FB-AAAA-0003", "WITHDRAWN", "approver", "The force took its feedback back.", "2024-02-01 09:00:00");
        quoted("FB-AAAA-0004", "IN_REVIEW", null, null, null);
        quoted("FB-AAAA-0005", "DRAFT", null, "Too long.", null);
        jdbc.sql("""
                INSERT INTO quotation (id, text, attribution, region_code, state, author, submitter, approver, published_at)
                VALUES (77, 'Said **before** there was a portal', 'ERSOU', 'ERSOU', 'PUBLISHED', 'comms', 'comms', 'approver',
                  '2023-02-01')""").update();
        jdbc.sql("COMMIT").update();
        changes.update(before(changes, "performance", "marking-001"), "");
        counted();
        invited("J-OLD");
        jdbc.sql("COMMIT").update();
        changes.update("");
    }

    @AfterAll
    static void stop() throws Exception {
        connection.close();
        server.close();
    }

    @Test
    void an_old_consent_in_public_is_one_in_public_by_the_forces_name_in_its_old_wording() {
        assertThat(consents("FB-AAAA-0001")).containsExactly("NAME_FORCE 1 v1 open", "PUBLIC 1 v1 open");
        assertThat(jdbc.sql("SELECT wording FROM feedback_consent WHERE part = 'NAME_FORCE' LIMIT 1")
                        .query(String.class)
                        .single())
                .startsWith("In public: the programme may quote our words");
    }

    @Test
    void an_old_consent_to_internal_use_quotes_nobody() {
        assertThat(consents("FB-AAAA-0002")).containsExactly("PUBLIC 0 v1 open");
    }

    @Test
    void a_consent_that_was_taken_back_stays_taken_back() {
        assertThat(consents("FB-AAAA-0003")).containsExactly("NAME_FORCE 1 v1 taken back", "PUBLIC 1 v1 taken back");
    }

    @Test
    void the_old_form_is_named_as_version_1_and_its_ratings_and_words_are_untouched() {
        assertThat(jdbc.sql("""
                        SELECT CONCAT_WS('/', form_version, quality, sentence, asked, marking, threat)
                        FROM feedback_submission WHERE reference = 'FB-AAAA-0002'""").query(String.class).single()).isEqualTo("1/4/It **helped**, a lot.//OFFICIAL/");
    }

    @Test
    void each_quotation_is_an_item_of_content_where_it_was_and_by_whom() {
        assertThat(jdbc.sql("""
                        SELECT i.name, CONCAT_WS('/', m.number, m.state, m.author, m.submitter, m.approver, m.reason,
                          DATE_FORMAT(m.published_at, '%Y-%m-%d %H:%i:%s.%f'), m.ended_at IS NOT NULL) AS standing
                        FROM editorial_manuscript m JOIN editorial_item i ON i.id = m.item_id WHERE i.kind = 'quotation'
                        ORDER BY i.position""")
                        .query((row, number) -> Map.entry(row.getString("name"), row.getString("standing")))
                        .list())
                .containsExactly(
                        Map.entry("quotation-77", "1/PUBLISHED/comms/comms/approver/2023-02-01 00:00:00.000000/0"),
                        Map.entry("fb-aaaa-0001", "1/PUBLISHED/comms/comms/approver/2024-02-01 08:00:00.123000/0"),
                        Map.entry(
                                "fb-aaaa-0003",
                                "1/WITHDRAWN/comms/comms/approver/The force took its feedback back./2024-02-01 09:00:00.000000/1"),
                        Map.entry("fb-aaaa-0004", "1/IN_REVIEW/comms/comms/0"),
                        Map.entry("fb-aaaa-0005", "1/DRAFT/comms/comms/Too long./0"));
    }

    @Test
    void its_words_its_title_and_one_step_are_in_the_workflow_and_the_wall_still_has_it() {
        assertThat(jdbc.sql("""
                        SELECT CONCAT_WS(' | ', t.text, w.text, wr.who, st.kind, q.text, q.item) FROM quotation q
                        JOIN editorial_item i ON i.kind = 'quotation' AND i.name = q.item
                        JOIN editorial_manuscript m ON m.item_id = i.id
                        JOIN editorial_section t ON t.manuscript_id = m.id AND t.name = 'title'
                        JOIN editorial_section w ON w.manuscript_id = m.id AND w.name = 'text'
                        JOIN editorial_writer wr ON wr.manuscript_id = m.id JOIN editorial_step st ON st.manuscript_id = m.id
                        WHERE q.state <> 'WITHDRAWN' ORDER BY i.position""").query(String.class).list())
                .containsExactly(
                        "ERSOU | Said **before** there was a portal | comms | published | Said **before** there was a portal | quotation-77",
                        "Gwent, FB-AAAA-0001 | It **helped** | comms | published | It **helped** | fb-aaaa-0001",
                        "Gwent, FB-AAAA-0004 | It **helped** | comms | submitted | It **helped** | fb-aaaa-0004",
                        "Gwent, FB-AAAA-0005 | It **helped** | comms | declined | It **helped** | fb-aaaa-0005");
    }

    @Test
    void what_was_counted_before_files_were_marked_is_counted_for_everybody_and_marked_counts_stand_beside_it() {
        assertThat(jdbc.sql("""
                        SELECT CONCAT_WS('/', COUNT(*), SUM(c.records), SUM(c.quantity), MIN(m.marking), MAX(m.marking))
                        FROM outcome_month c JOIN record_marking m ON m.id = c.marking_id""").query(String.class).single()).isEqualTo("30000/60000/90000/OFFICIAL/OFFICIAL");
        assertThat(jdbc.sql("SELECT marking_id FROM import_batch WHERE id = 1")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        jdbc.sql("INSERT INTO record_marking (id, marking) VALUES (2, 'OFFICIAL-SENSITIVE')")
                .update();
        assertThat(copied(2)).isEqualTo(30_000);
        assertThatThrownBy(() -> copied(2)).isInstanceOf(DuplicateKeyException.class);
    }

    private static int copied(int marking) {
        return jdbc.sql("""
                INSERT INTO outcome_month (cut, scope, kind, month, a, b, marking_id, records, quantity, imports)
                SELECT cut, scope, kind, month, a, b, ?, records, quantity, imports FROM outcome_month WHERE marking_id = 1""").param(marking).update();
    }

    @Test
    void an_old_invitation_is_official() {
        assertThat(jdbc.sql("SELECT marking FROM feedback_invitation WHERE job_reference = 'J-OLD'")
                        .query(String.class)
                        .single())
                .isEqualTo("OFFICIAL");
    }

    private static List<String> consents(String reference) {
        return jdbc.sql("""
                SELECT CONCAT_WS(' ', part, granted, CONCAT('v', wording_version), IF(c.withdrawn_at IS NULL, 'open', 'taken back'))
                FROM feedback_consent c JOIN feedback_submission s ON s.id = c.submission_id WHERE s.reference = ? ORDER BY part""")
                .param(reference)
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static void sent(String reference, String consent, @Nullable String withdrawn) {
        jdbc.sql("""
                INSERT INTO feedback_submission (reference, form_token, submitted_at, submitted_by, force_code, region_code,
                  job_reference, quality, sentence, consent, consent_version, withdrawn_at)
                VALUES (:reference, UUID(), '2024-01-10 12:00:00', 'force', 'W15000002', 'TARIAN', 'J-1', 4,
                  'It **helped**, a lot.', :consent, '1', :withdrawn)""")
                .param("reference", reference)
                .param("consent", consent)
                .param("withdrawn", withdrawn)
                .update();
    }

    private static void quoted(
            String reference,
            String state,
            @Nullable String approver,
            @Nullable String reason,
            @Nullable String published) {
        jdbc.sql("""
                INSERT INTO quotation (submission_id, text, attribution, region_code, state, author, submitter, approver, reason,
                  published_at)
                SELECT id, 'It **helped**', 'Gwent', 'TARIAN', :state, 'comms', 'comms', :approver, :reason, :published
                FROM feedback_submission WHERE reference = :reference""")
                .param("reference", reference)
                .param("state", state)
                .param("approver", approver)
                .param("reason", reason)
                .param("published", published)
                .update();
    }

    private static Liquibase changes() throws Exception {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        return new Liquibase("db/changelog/master.yaml", new ClassLoaderResourceAccessor(), database);
    }

    /** How many changes come before the one of that id. */
    private static int before(Liquibase changes, String author, String id) throws Exception {
        List<String> ids = changes.listUnrunChangeSets(null, null).stream()
                .map(change -> change.getAuthor() + ":" + change.getId())
                .toList();
        return ids.indexOf(author + ":" + id);
    }

    /** As a file of many years had been counted before files were marked. */
    private static void counted() {
        jdbc.sql(
                        "INSERT INTO import_batch (id, file_name, sha256, loaded) VALUES (1, 'old.csv', REPEAT('0', 64), '2024-01-01')")
                .update();
        jdbc.sql("""
                INSERT INTO outcome_month (cut, scope, kind, month, a, b, records, quantity, imports)
                SELECT 'region', '', 'disruption', '1900-01-01' + INTERVAL seq DIV 50 MONTH, CONCAT('R', seq MOD 50), '', 2, 3, '1'
                FROM seq_1_to_30000""").update();
    }

    private static void invited(String job) {
        jdbc.sql("""
                INSERT INTO feedback_invitation (job_reference, force_code, email, made_by, made_at, expires_at)
                VALUES (?, 'W15000002', 'a@gwent.police.uk', 'comms', '2024-01-01', '2024-03-01')""").param(job).update();
    }
}
