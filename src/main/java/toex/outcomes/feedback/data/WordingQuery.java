package toex.outcomes.feedback.data;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.feedback.FormWording.Words;

/** Reads how the form is worded. */
@Repository
public class WordingQuery {

    private final JdbcClient jdbc;

    WordingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All parts of a version by their codes. */
    public Map<String, Words> wording(int version) {
        return jdbc
                .sql("SELECT part, wording, hint FROM feedback_wording WHERE form_version = ?")
                .param(version)
                .query((row, number) ->
                        Map.entry(row.getString("part"), new Words(row.getString("wording"), row.getString("hint"))))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
