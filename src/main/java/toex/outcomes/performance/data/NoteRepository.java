package toex.outcomes.performance.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.Note;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.data.Times;

/** Keeps what analysts say about figures. */
@Repository
public class NoteRepository {

    private static final String NOTES =
            "SELECT id, measure, first_day, last_day, words, author, written, marking, version FROM measure_note ";

    private final JdbcClient jdbc;

    NoteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those on a period that has a day in common with this one, oldest period first. */
    public List<Note> notes(Period period) {
        return jdbc.sql(NOTES + "WHERE first_day <= ? AND last_day >= ? ORDER BY first_day, last_day, id")
                .params(period.to(), period.from())
                .query(NoteRepository::note)
                .list();
    }

    public long add(Note note) {
        return jdbc.sql("""
                INSERT INTO measure_note (measure, first_day, last_day, words, author, written, marking)
                VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id""")
                .params(
                        note.measure() == null ? "" : note.measure().value(),
                        note.period().from(),
                        note.period().to(),
                        note.words(),
                        note.author(),
                        Times.utc(note.written()),
                        note.marking().text())
                .query(Long.class)
                .single();
    }

    /** Whether it was still as it was read. */
    public boolean change(Note note) {
        return jdbc.sql(
                                "UPDATE measure_note SET words = ?, author = ?, written = ?, marking = ?, version = version + 1 WHERE id = ? AND version = ?")
                        .params(
                                note.words(),
                                note.author(),
                                Times.utc(note.written()),
                                note.marking().text(),
                                note.id(),
                                note.version())
                        .update()
                == 1;
    }

    /** Whether it was still as it was read. */
    public boolean remove(Note note) {
        return jdbc.sql("DELETE FROM measure_note WHERE id = ? AND version = ?")
                        .params(note.id(), note.version())
                        .update()
                == 1;
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        String measure = row.getString("measure");
        return new Note(
                row.getLong("id"),
                measure.isEmpty() ? null : new MeasureCode(measure),
                new Period(row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                row.getString("words"),
                row.getString("author"),
                Times.instant(row, "written"),
                Marking.parse(row.getString("marking")),
                row.getInt("version"));
    }
}
