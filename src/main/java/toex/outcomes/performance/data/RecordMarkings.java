package toex.outcomes.performance.data;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.ReadOnce;

/** The markings that imports have or had, each with its number. None is ever removed. */
@Repository
public class RecordMarkings {

    private final JdbcClient jdbc;
    private final ReadOnce<String, Map<Integer, Marking>> all = new ReadOnce<>(this::read);

    RecordMarkings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<Integer, Marking> all() {
        return all.of("SELECT id, marking FROM record_marking");
    }

    private Map<Integer, Marking> read(String sql) {
        Map<Integer, Marking> all = new HashMap<>();
        jdbc.sql(sql).query(row -> {
            all.put(row.getInt("id"), Marking.parse(row.getString("marking")));
        });
        return all;
    }

    /** The number of this one, which it gets where it has none. */
    int number(Marking marking) {
        jdbc.sql("INSERT IGNORE INTO record_marking (marking) VALUES (?)")
                .param(marking.text())
                .update();
        return jdbc.sql("SELECT id FROM record_marking WHERE marking = ?")
                .param(marking.text())
                .query(Integer.class)
                .single();
    }
}
