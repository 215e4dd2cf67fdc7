package toex.outcomes.releases.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.disclosure.Breakdown;
import toex.outcomes.figures.disclosure.Cell;
import toex.outcomes.figures.disclosure.Quarters;
import toex.outcomes.figures.disclosure.ReleaseTables;
import toex.outcomes.releases.Release;
import toex.outcomes.shared.data.Times;

/** Reads what was released. */
@Repository
public class ReleaseQuery {

    private static final String CELLS = """
            SELECT c.*, e.first_quarter AS begins, e.last_quarter AS ends
            FROM release_cell c JOIN release_edition e ON e.id = c.edition_id %s ORDER BY c.edition_id""";

    private record Key(long edition, MeasureCode measure, Quarters period) {}

    private final JdbcClient jdbc;

    ReleaseQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Latest first. */
    public List<Release> releases() {
        return jdbc.sql("SELECT * FROM release_edition ORDER BY id DESC")
                .query((row, number) -> new Release(
                        row.getLong("id"),
                        new Quarters(row.getInt("first_quarter"), row.getInt("last_quarter")),
                        row.getInt("threshold"),
                        row.getString("who"),
                        Times.instant(row, "released"),
                        Times.instant(row, "records_as_of"),
                        row.getString("fingerprint")))
                .list();
    }

    /** The tables of all releases, oldest first. */
    public Map<MeasureCode, List<ReleaseTables>> cells() {
        Map<MeasureCode, List<ReleaseTables>> tables = new HashMap<>();
        read(CELLS.formatted(""), List.of())
                .forEach((key, cells) -> tables.computeIfAbsent(key.measure(), measure -> new ArrayList<>())
                        .add(new ReleaseTables(key.period(), cells)));
        return tables;
    }

    public Map<MeasureCode, ReleaseTables> cells(Release release) {
        Map<MeasureCode, ReleaseTables> tables = new HashMap<>();
        read(CELLS.formatted("WHERE e.id = ?"), List.of(release.id()))
                .forEach((key, cells) -> tables.put(key.measure(), new ReleaseTables(key.period(), cells)));
        return tables;
    }

    private Map<Key, TreeMap<Cell, OptionalLong>> read(String sql, List<Object> parameters) {
        Map<Key, TreeMap<Cell, OptionalLong>> tables = new LinkedHashMap<>();
        jdbc.sql(sql).params(parameters).query(row -> {
            Key key = new Key(
                    row.getLong("edition_id"),
                    new MeasureCode(row.getString("measure")),
                    new Quarters(row.getInt("begins"), row.getInt("ends")));
            tables.computeIfAbsent(key, it -> new TreeMap<>()).put(cell(row), value(row));
        });
        return tables;
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                Breakdown.valueOf(row.getString("breakdown")),
                row.getString("member"),
                new Quarters(row.getInt("first_quarter"), row.getInt("last_quarter")));
    }

    private static OptionalLong value(ResultSet row) throws SQLException {
        long value = row.getLong("quantity");
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
