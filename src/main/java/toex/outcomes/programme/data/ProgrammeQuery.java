package toex.outcomes.programme.data;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.programme.ProcessStep;
import toex.outcomes.programme.TimelineEntry;

/** Reads the steps and the milestones. */
@Repository
public class ProgrammeQuery {

    private final JdbcClient jdbc;

    ProgrammeQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<ProcessStep> steps() {
        return jdbc.sql("SELECT number, name, text FROM process_step ORDER BY number")
                .query((row, number) ->
                        new ProcessStep(row.getInt("number"), row.getString("name"), row.getString("text")))
                .list();
    }

    public List<TimelineEntry> timeline() {
        return jdbc.sql("SELECT year, title, text FROM timeline_entry ORDER BY position")
                .query((row, number) ->
                        new TimelineEntry(row.getString("year"), row.getString("title"), row.getString("text")))
                .list();
    }
}
