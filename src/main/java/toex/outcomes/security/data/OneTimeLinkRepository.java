package toex.outcomes.security.data;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.security.OneTimeLink;

/** Keeps the fingerprints of one-time links. */
@Repository
public class OneTimeLinkRepository {

    private final JdbcClient jdbc;

    OneTimeLinkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a link in place of older ones for the same thing. */
    @Transactional
    public void replace(OneTimeLink link, @Nullable Long account, Instant expires) {
        jdbc.sql("DELETE FROM one_time_link WHERE purpose = :purpose AND account_id <=> :account")
                .param("purpose", link.purpose().name())
                .param("account", account)
                .update();
        jdbc.sql("""
                        INSERT INTO one_time_link (token_hash, purpose, account_id, expires_at)
                        VALUES (:hash, :purpose, :account, :expires)
                        """)
                .param("hash", link.fingerprint())
                .param("purpose", link.purpose().name())
                .param("account", account)
                .param("expires", Timestamp.from(expires))
                .update();
    }

    /** Whether it still works. */
    public boolean isGood(OneTimeLink link, Instant now) {
        return jdbc.sql("SELECT COUNT(*) FROM one_time_link WHERE token_hash = ? AND purpose = ? AND expires_at > ?")
                        .params(link.fingerprint(), link.purpose().name(), Timestamp.from(now))
                        .query(Long.class)
                        .single()
                == 1;
    }

    /** The account that the link is for, empty where it is for none. */
    public Optional<Long> account(OneTimeLink link) {
        return jdbc.sql("SELECT account_id FROM one_time_link WHERE token_hash = ? AND account_id IS NOT NULL")
                .param(link.fingerprint())
                .query(Long.class)
                .optional();
    }

    /** Uses it up; false where somebody else just has. */
    public boolean use(OneTimeLink link) {
        return jdbc.sql("DELETE FROM one_time_link WHERE token_hash = ?")
                        .param(link.fingerprint())
                        .update()
                == 1;
    }
}
