package toex.outcomes.reports.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.reports.PackRun;
import toex.outcomes.reports.PackTarget;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.data.Times;

/** Keeps runs that make region packs, and the packs that they made. */
@Repository
public class PackRepository {

    private static final String RUN = "SELECT id, period, person, begun, ended, state FROM pack_run ";

    private final JdbcClient jdbc;

    PackRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param id of its row */
    public record Waiting(long id, PackTarget target) {}

    /**
     * Keeps a new run and answers its id.
     *
     * @throws org.springframework.dao.DuplicateKeyException where another one is running
     */
    public long begin(Period period, String person, Instant begun, List<PackTarget> targets) {
        long run = jdbc.sql("""
                        INSERT INTO pack_run (period, person, begun, state, running) VALUES (?, ?, ?, 'RUNNING', 1)
                        RETURNING id
                        """)
                .param(period.notation())
                .param(person)
                .param(Times.utc(begun))
                .query(Long.class)
                .single();
        String rows =
                String.join(", ", targets.stream().map(target -> "(?, ?, ?, ?)").toList());
        JdbcClient.StatementSpec insert =
                jdbc.sql("INSERT INTO pack (run_id, region_code, force_code, name) VALUES " + rows);
        for (PackTarget target : targets) {
            OrganisationCode force = target.force();
            insert = insert.param(run)
                    .param(target.region().value())
                    .param(force == null ? null : force.value())
                    .param(target.name());
        }
        insert.update();
        return run;
    }

    /** All runs that are kept, the newest first. */
    public List<PackRun> runs() {
        List<Counted> counts = jdbc.sql("""
                        SELECT run_id, COUNT(*) AS total, SUM(state = 'MADE') AS made,
                          GROUP_CONCAT(DISTINCT marking SEPARATOR '\n') AS markings FROM pack GROUP BY run_id
                        """)
                .query((row, number) -> new Counted(
                        row.getLong("run_id"),
                        row.getInt("total"),
                        row.getInt("made"),
                        row.getString("markings").lines().map(Marking::parse).reduce(Marking.OFFICIAL, Marking::and)))
                .list();
        List<OfRun> failed = jdbc.sql("SELECT run_id, name, reason FROM pack WHERE state = 'FAILED' ORDER BY id")
                .query((row, number) -> new OfRun(
                        row.getLong("run_id"), new PackRun.Failed(row.getString("name"), row.getString("reason"))))
                .list();
        return jdbc.sql(RUN + "ORDER BY id DESC")
                .query((row, number) -> run(row, counts, failed))
                .list();
    }

    private record Counted(long run, int total, int made, Marking marking) {}

    private record OfRun(long run, PackRun.Failed failed) {}

    private static PackRun run(ResultSet row, List<Counted> counts, List<OfRun> failed) throws SQLException {
        long id = row.getLong("id");
        Counted counted = counts.stream()
                .filter(count -> count.run() == id)
                .findFirst()
                .orElse(new Counted(id, 0, 0, Marking.OFFICIAL));
        return new PackRun(
                id,
                Period.parse(row.getString("period")),
                row.getString("person"),
                Times.instant(row, "begun"),
                Times.instantOrNull(row, "ended"),
                PackRun.State.valueOf(row.getString("state")),
                counted.total(),
                counted.made(),
                counted.marking(),
                failed.stream()
                        .filter(each -> each.run() == id)
                        .map(OfRun::failed)
                        .toList());
    }

    /** @param person the name of the account that began it */
    public record Begun(Period period, String person) {}

    /** A run that is still to be worked on; empty where it has ended. */
    public Optional<Begun> running(long run) {
        return jdbc.sql("SELECT period, person FROM pack_run WHERE id = ? AND state = 'RUNNING'")
                .param(run)
                .query((row, number) -> new Begun(Period.parse(row.getString("period")), row.getString("person")))
                .optional();
    }

    /** What is still to be made, in its order. */
    public List<Waiting> waiting(long run) {
        return jdbc.sql("""
                        SELECT id, region_code, force_code, name FROM pack WHERE run_id = ? AND state = 'WAITING' ORDER BY id
                        """)
                .param(run)
                .query((row, number) -> {
                    String force = row.getString("force_code");
                    return new Waiting(
                            row.getLong("id"),
                            new PackTarget(
                                    new RegionCode(row.getString("region_code")),
                                    force == null ? null : new OrganisationCode(force),
                                    row.getString("name")));
                })
                .list();
    }

    /** Keeps a pack that was made. */
    public void made(long pack, String fileName, Marking marking, byte[] file) {
        jdbc.sql(
                        "UPDATE pack SET state = 'MADE', file_name = ?, marking = ?, file = ? WHERE id = ? AND state = 'WAITING'")
                .params(fileName, marking.text(), file, pack)
                .update();
    }

    /** Keeps why a pack could not be made. */
    public void failed(long pack, String reason) {
        jdbc.sql("UPDATE pack SET state = 'FAILED', reason = ? WHERE id = ? AND state = 'WAITING'")
                .params(reason.length() > 1000 ? reason.substring(0, 1000) : reason, pack)
                .update();
    }

    /** Ends a run; false where it had ended. */
    public boolean end(long run, PackRun.State state, Instant when) {
        return jdbc.sql("""
                        UPDATE pack_run SET state = ?, ended = ?, running = NULL WHERE id = ? AND state = 'RUNNING'
                        """).params(state.name(), Times.utc(when), run).update() == 1;
    }

    /** Forgets all but the newest runs. */
    public void keepNewest(int runs) {
        jdbc.sql("""
                        DELETE FROM pack_run WHERE running IS NULL AND id NOT IN (
                            SELECT id FROM (SELECT id FROM pack_run ORDER BY id DESC LIMIT ?) AS newest)
                        """).param(runs).update();
    }

    /** Hands each pack of a run that was made to the work, with its file's name. */
    public void each(long run, BiConsumer<String, byte[]> work) {
        List<Long> packs = jdbc.sql("SELECT id FROM pack WHERE run_id = ? AND state = 'MADE' ORDER BY id")
                .param(run)
                .query((row, number) -> row.getLong("id"))
                .list();
        for (long pack : packs) {
            // one at a time: together they may be larger than the memory
            jdbc.sql("SELECT file_name, file FROM pack WHERE id = ?")
                    .param(pack)
                    .query(row -> {
                        work.accept(row.getString("file_name"), row.getBytes("file"));
                    });
        }
    }
}
