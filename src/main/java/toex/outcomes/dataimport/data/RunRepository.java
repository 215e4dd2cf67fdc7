package toex.outcomes.dataimport.data;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.dataimport.ImportRun.Counts;
import toex.outcomes.dataimport.ImportState;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.data.Times;

/** Keeps what came of each attempt to load a file. */
@Repository
public class RunRepository {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_REASON = 1000;

    /** Until its row is held, an attempt can't be told from an abandoned one but by its age. */
    private static final Duration TIME_TO_BEGIN = Duration.ofSeconds(10);

    private final JdbcClient jdbc;

    RunRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes down that an attempt begins and answers its number. */
    public long begin(String fileName, String sha256, Marking marking, String who, Instant now) {
        return jdbc.sql("""
                INSERT INTO import_run (file_name, sha256, format, who, state, started, marking)
                VALUES (?, ?, '', ?, 'running', ?, ?) RETURNING id""")
                .params(cut(fileName, LONGEST_NAME), sha256, who, Times.utc(now), marking.text())
                .query(Long.class)
                .single();
    }

    /**
     * Holds the attempt's row until the transaction ends: whoever holds it is alive. Somebody may have taken it for
     * interrupted between its beginning and now; it is running again, and only this transaction can say how it ends.
     */
    public void hold(long id) {
        jdbc.sql("UPDATE import_run SET state = 'running', reason = '', finished = NULL WHERE id = ?")
                .param(id)
                .update();
        jdbc.sql("SELECT id FROM import_run WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Long.class)
                .single();
    }

    /** Waits for other imports to end, ten minutes at most, and keeps them waiting until the transaction ends. */
    public void passGate() {
        jdbc.sql("SELECT id FROM import_gate WHERE id = 1 FOR UPDATE WAIT 600")
                .query(Long.class)
                .single();
    }

    /** Ends an attempt; one that was loaded, or has another end of its own, keeps it. */
    public void end(long id, ImportState state, String reason, Instant now) {
        jdbc.sql("""
                UPDATE import_run SET state = ?, reason = ?, finished = ?
                WHERE id = ? AND state IN ('running', 'interrupted')""")
                .params(state.code(), cut(reason, LONGEST_REASON), Times.utc(now), id)
                .update();
    }

    /** As {@link #end}, with what was counted. */
    public void count(long id, String format, Counts counts, @Nullable Long importId) {
        jdbc.sql("""
                UPDATE import_run SET format = ?, rows_read = ?, added = ?, amended = ?, unchanged = ?, repeated = ?,
                  rejected = ?, import_id = ? WHERE id = ?""")
                .param(format)
                .param(counts.read())
                .param(counts.added())
                .param(counts.amended())
                .param(counts.unchanged())
                .param(counts.repeated())
                .param(counts.rejected())
                .param(importId)
                .param(id)
                .update();
    }

    public void mark(long id, Marking marking) {
        jdbc.sql("UPDATE import_run SET marking = ? WHERE id = ?")
                .params(marking.text(), id)
                .update();
    }

    public void undone(long id, Instant now) {
        jdbc.sql("UPDATE import_run SET state = 'undone', import_id = NULL, finished = ? WHERE id = ?")
                .params(Times.utc(now), id)
                .update();
    }

    /** Marks the attempts as interrupted that say they are running but that nobody holds any more. */
    public void markInterrupted(Instant now) {
        jdbc.sql("SELECT id FROM import_run WHERE state = 'running' AND started < ? FOR UPDATE SKIP LOCKED")
                .param(Times.utc(now.minus(TIME_TO_BEGIN)))
                .query(Long.class)
                .list()
                .forEach(id -> end(
                        id,
                        ImportState.INTERRUPTED,
                        "The portal or the database stopped while it ran; nothing was loaded.",
                        now));
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
