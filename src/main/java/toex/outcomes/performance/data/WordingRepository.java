package toex.outcomes.performance.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.performance.MeasureEntry;
import toex.outcomes.performance.Targets;
import toex.outcomes.performance.Wording;

/** Keeps what is said of measures, now and before. */
@Repository
public class WordingRepository {

    private static final String TEXTS =
            "name, definition, caveat, direction, owner, source, target, targets, valid_from, version";

    private final JdbcClient jdbc;

    WordingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order in which they are printed. */
    public List<MeasureEntry> entries() {
        Map<String, List<Wording>> earlier = new HashMap<>();
        jdbc.sql("SELECT code, valid_to, " + TEXTS + " FROM measure_earlier ORDER BY code, version DESC")
                .query(row -> {
                    earlier.computeIfAbsent(row.getString("code"), code -> new ArrayList<>())
                            .add(wording(row, row.getObject("valid_to", LocalDate.class)));
                });
        return jdbc.sql("SELECT code, " + TEXTS + " FROM measure ORDER BY position")
                .query((row, number) -> new MeasureEntry(
                        new MeasureCode(row.getString("code")),
                        wording(row, null),
                        earlier.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    /** The wording of today, held until the transaction ends. */
    public Optional<Wording> lock(MeasureCode code) {
        return jdbc.sql("SELECT " + TEXTS + " FROM measure WHERE code = ? FOR UPDATE")
                .param(code.value())
                .query((row, number) -> wording(row, null))
                .optional();
    }

    /** Puts the wording in place of the other, which is kept up to the day before where it held for a day. */
    public void change(MeasureCode code, Wording before, Wording after, LocalDate today, String who) {
        if (before.from().isBefore(today)) {
            jdbc.sql("INSERT INTO measure_earlier (code, valid_to, changed_by, " + TEXTS + ") SELECT code, ?, ?, "
                            + TEXTS + " FROM measure WHERE code = ?")
                    .params(today.minusDays(1), who, code.value())
                    .update();
        }
        jdbc.sql("""
                UPDATE measure SET name = ?, definition = ?, caveat = ?, direction = ?, owner = ?, source = ?, target = ?,
                  targets = ?, valid_from = ?, version = version + 1 WHERE code = ?""")
                .params(
                        after.name(),
                        after.definition(),
                        after.caveat(),
                        after.direction().name(),
                        after.owner(),
                        after.source(),
                        after.target(),
                        after.targets().notation(),
                        today,
                        code.value())
                .update();
    }

    private static Wording wording(ResultSet row, @Nullable LocalDate to) throws SQLException {
        return new Wording(
                row.getString("name"),
                row.getString("definition"),
                row.getString("caveat"),
                Wording.Direction.valueOf(row.getString("direction")),
                row.getString("owner"),
                row.getString("source"),
                row.getString("target"),
                Targets.parse(row.getString("targets")),
                row.getObject("valid_from", LocalDate.class),
                to,
                row.getInt("version"));
    }
}
