package toex.outcomes.security.data;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import toex.outcomes.security.Account;
import toex.outcomes.security.AccountDetails;

/** Writes accounts. */
@Repository
public class AccountRepository {

    private final JdbcClient jdbc;

    AccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Makes an account and returns its id.
     *
     * @param passwordHash the encoded password, null where its owner sets it by a one-time link
     * @throws org.springframework.dao.DuplicateKeyException where the name is taken
     */
    public long insert(AccountDetails details, @Nullable String passwordHash) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                INSERT INTO account (name, display_name, role, force_code, password_hash, active, sees_sensitive, organisations, mail)
                VALUES (:name, :displayName, :role, :force, :hash, :active, :sensitive, :organisations, :mail)
                """)
                .param("name", details.name())
                .param("displayName", details.displayName())
                .param("role", details.role().name())
                .param("force", details.forceCode())
                .param("hash", passwordHash)
                .param("active", details.active())
                .param("sensitive", details.clearance().sensitive())
                .param("organisations", details.clearance().organisationsInLine())
                .param("mail", details.mail())
                .update(key, "id");
        return key.getKeyAs(Number.class) instanceof Number id ? id.longValue() : 0;
    }

    /** Changes everything but the password; false where the account has another version by now. */
    public boolean update(Account account, AccountDetails details) {
        return jdbc.sql("""
                        UPDATE account SET name = :name, display_name = :displayName, role = :role,
                            force_code = :force, active = :active, sees_sensitive = :sensitive,
                            organisations = :organisations, mail = :mail, version = version + 1
                        WHERE id = :id AND version = :version
                        """)
                        .param("name", details.name())
                        .param("displayName", details.displayName())
                        .param("role", details.role().name())
                        .param("force", details.forceCode())
                        .param("active", details.active())
                        .param("sensitive", details.clearance().sensitive())
                        .param("organisations", details.clearance().organisationsInLine())
                        .param("mail", details.mail())
                        .param("id", account.id())
                        .param("version", account.version())
                        .update()
                == 1;
    }

    /** Sets the encoded password, or takes it away (null); whoever is signed in with the old one is signed out. */
    public void setPassword(long id, @Nullable String passwordHash) {
        jdbc.sql("UPDATE account SET password_hash = :hash, version = version + 1 WHERE id = :id")
                .param("hash", passwordHash)
                .param("id", id)
                .update();
    }
}
