package toex.outcomes.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** What an earlier release of the portal had published is taken over into the editorial workflow, word for word. */
class TakenOverTest {

    @TempDir
    static Path folder;

    @Test
    void published_stories_steps_and_entries_become_published_items() throws SQLException {
        try (EmbeddedDatabase server = EmbeddedDatabase.of(DataFolder.open(folder.resolve("data")));
                Connection connection =
                        DriverManager.getConnection(server.url(), ServerProcess.USER, server.password());
                Statement statement = connection.createStatement()) {
            changes(connection, "casestudies-001", "programme-001", "editorial-001");
            statement.execute("""
                    INSERT INTO case_study VALUES
                    ('operation-x', 'Operation X', 'Short.', '## Long', 'Fraud', '2 arrests', 'EMSOU', 'OFFICIAL', 1)""");
            statement.execute("INSERT INTO process_step VALUES (1, 'Gateway', 'It begins.')");
            statement.execute("INSERT INTO timeline_entry VALUES (1, '2023+', 'More', 'To come.')");
            changes(connection, "editorial-casestudies-001", "programme-editorial-001");
            check(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        }
    }

    private static void check(JdbcClient jdbc) {
        assertThat(jdbc.sql("""
                SELECT CONCAT_WS('|', i.kind, i.name, m.state, m.marking, s.name, s.text) FROM editorial_item i
                JOIN editorial_manuscript m ON m.item_id = i.id JOIN editorial_section s ON s.manuscript_id = m.id
                """).query(String.class).list())
                .contains(
                        "case-study|operation-x|PUBLISHED|OFFICIAL|title|Operation X",
                        "case-study|operation-x|PUBLISHED|OFFICIAL|story|## Long",
                        "case-study|operation-x|PUBLISHED|OFFICIAL|region|EMSOU",
                        "process-step|step-1|PUBLISHED|OFFICIAL|order|1",
                        "process-step|step-1|PUBLISHED|OFFICIAL|text|It begins.",
                        "timeline-entry|entry-1|PUBLISHED|OFFICIAL|when|2023+")
                .hasSize(8 + 3 + 4);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM editorial_step")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
    }

    private static void changes(Connection connection, String... names) {
        for (String name : names) {
            ScriptUtils.executeSqlScript(connection, new ClassPathResource("db/changelog/changes/" + name + ".sql"));
        }
    }
}
