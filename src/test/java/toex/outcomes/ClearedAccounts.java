package toex.outcomes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is cleared for OFFICIAL-SENSITIVE, to be changed for a test and put back after it. */
public class ClearedAccounts {

    private final JdbcClient jdbc;
    private final Map<String, Boolean> before = new LinkedHashMap<>();

    /** Remembers how it is now. */
    public ClearedAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
        jdbc.sql("SELECT name, sees_sensitive FROM account").query(row -> {
            before.put(row.getString("name"), row.getBoolean("sees_sensitive"));
        });
    }

    public void clear(String who, boolean sensitive) {
        jdbc.sql("UPDATE account SET sees_sensitive = ? WHERE name = ?")
                .params(sensitive, who)
                .update();
    }

    public void putBack() {
        before.forEach(this::clear);
    }
}
