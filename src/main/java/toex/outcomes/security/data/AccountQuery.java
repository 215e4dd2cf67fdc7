package toex.outcomes.security.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.security.Account;
import toex.outcomes.security.Clearance;
import toex.outcomes.security.Role;

/** Reads accounts. */
@Repository
public class AccountQuery {

    private static final String SELECT = """
            SELECT id, name, display_name, role, force_code, active, password_hash IS NOT NULL AS has_password, version,
              sees_sensitive, organisations, mail
            FROM account
            """;

    private final JdbcClient jdbc;

    AccountQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All accounts by name. */
    public List<Account> all() {
        return jdbc.sql(SELECT + " ORDER BY name").query(AccountQuery::account).list();
    }

    public Optional<Account> byId(long id) {
        return jdbc.sql(SELECT + " WHERE id = ?")
                .param(id)
                .query(AccountQuery::account)
                .optional();
    }

    public Optional<Account> byName(String name) {
        return jdbc.sql(SELECT + " WHERE name = ?")
                .param(name)
                .query(AccountQuery::account)
                .optional();
    }

    /** The encoded password, empty where none has been set. */
    public Optional<String> passwordHash(long id) {
        return jdbc.sql("SELECT password_hash FROM account WHERE id = ? AND password_hash IS NOT NULL")
                .param(id)
                .query(String.class)
                .optional();
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT COUNT(*) FROM account").query(Long.class).single() == 0;
    }

    /** The ids of the administrators who may sign in; held until the transaction ends, so that the last one stays. */
    public List<Long> lockAdministrators() {
        return jdbc.sql(
                        "SELECT id FROM account WHERE role = 'ADMIN' AND active AND password_hash IS NOT NULL FOR UPDATE")
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                row.getLong("id"),
                row.getString("name"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                row.getString("force_code"),
                row.getBoolean("active"),
                row.getBoolean("has_password"),
                row.getInt("version"),
                new Clearance(
                        row.getBoolean("sees_sensitive"),
                        row.getString("organisations").lines().collect(Collectors.toSet())),
                row.getString("mail"));
    }
}
