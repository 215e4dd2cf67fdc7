package toex.outcomes.programme.data;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.programme.ProcessStep;
import toex.outcomes.programme.TimelineEntry;

/** Writes the steps and the milestones. */
@Repository
public class ProgrammeRepository {

    private final JdbcClient jdbc;

    ProgrammeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM process_step)")
                .query(Boolean.class)
                .single();
    }

    public void add(ProcessStep step) {
        jdbc.sql("INSERT INTO process_step (number, name, text) VALUES (?, ?, ?)")
                .params(step.number(), step.name(), step.text())
                .update();
    }

    /** Keeps a milestone after those that are there. */
    public void add(TimelineEntry entry) {
        jdbc.sql("""
                INSERT INTO timeline_entry (position, year, title, text)
                SELECT COALESCE(MAX(position), 0) + 1, ?, ?, ? FROM timeline_entry""").params(entry.when(), entry.title(), entry.text()).update();
    }
}
