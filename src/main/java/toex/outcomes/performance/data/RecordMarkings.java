package toex.outcomes.performance.data;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.shared.Marking;

/** The markings that imports have or had, each with its number. None is ever removed. */
@Repository
public class RecordMarkings {

    private final JdbcClient jdbc;

    RecordMarkings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<Integer, Marking> all() {
        Map<Integer, Marking> all = new HashMap<>();
        jdbc.sql("SELECT id, marking FROM record_marking").query(row -> {
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
