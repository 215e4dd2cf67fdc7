package toex.outcomes.runtime;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import toex.outcomes.shared.Refusal;

/**
 * Brings the tables up to date. One process at a time, told by a lock that the server itself drops when its holder is
 * killed; Liquibase's own lock would stay and keep everyone out.
 */
final class Schema extends SpringLiquibase {

    private static final String LOCK = "CONCAT(DATABASE(), '.schema')";
    private static final int PATIENCE_SECONDS = 300;

    Schema(DataSource database, String changeLog) {
        setDataSource(database);
        setChangeLog(changeLog);
        setShowSummary(liquibase.UpdateSummaryEnum.OFF);
    }

    @Override
    public void afterPropertiesSet() throws LiquibaseException {
        try (Connection connection = getDataSource().getConnection();
                Statement statement = connection.createStatement()) {
            if (!"1".equals(answer(statement, "SELECT GET_LOCK(%s, %d)".formatted(LOCK, PATIENCE_SECONDS)))) {
                throw new Refusal(
                        "Another portal has been changing the tables of this database for minutes. Wait for it, then start again.");
            }
            try {
                prepare(statement);
                super.afterPropertiesSet();
            } finally {
                statement.execute("DO RELEASE_LOCK(%s)".formatted(LOCK));
            }
        } catch (SQLException e) {
            throw new LiquibaseException(e);
        }
    }

    private static void prepare(Statement statement) throws SQLException {
        if (count(statement, "%").equals("0")) {
            statement.execute("ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci");
        }
        if (count(statement, "DATABASECHANGELOGLOCK").equals("1")) {
            // whoever held it is gone, or we would still wait for the server's lock
            statement.executeUpdate("UPDATE DATABASECHANGELOGLOCK SET LOCKED = 0");
        }
    }

    private static String count(Statement statement, String tables) throws SQLException {
        return answer(
                statement,
                "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name LIKE '%s'"
                        .formatted(tables));
    }

    private static String answer(Statement statement, String question) throws SQLException {
        try (ResultSet rows = statement.executeQuery(question)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }
}
