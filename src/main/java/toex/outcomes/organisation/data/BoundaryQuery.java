package toex.outcomes.organisation.data;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.drawing.BoundaryLayer;

/** Reads the boundary layer in use. */
@Repository
public class BoundaryQuery {

    private final JdbcClient jdbc;

    /** A layer never changes, and there are few. */
    private final Map<Long, BoundaryLayer> read = new ConcurrentHashMap<>();

    BoundaryQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for the built-in one. */
    public Optional<BoundaryLayer> current() {
        return jdbc.sql("SELECT layer_id FROM boundary_use ORDER BY id DESC LIMIT 1")
                .query((row, number) -> row.getLong(1))
                .optional()
                .filter(id -> id > 0)
                .map(id -> read.computeIfAbsent(id, this::read));
    }

    private BoundaryLayer read(long id) {
        return jdbc.sql("SELECT attribution, outlines FROM boundary_layer WHERE id = ?")
                .param(id)
                .query((row, number) -> new BoundaryLayer(row.getString(1), row.getString(2)))
                .single();
    }
}
