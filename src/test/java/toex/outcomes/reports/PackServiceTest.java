package toex.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.document.ReadPdf;
import toex.outcomes.document.Validity;
import toex.outcomes.performance.PerformanceService;
import toex.outcomes.performance.Selection;
import toex.outcomes.reports.data.PackRepository;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/** Region packs for everybody in one go, and for one force. */
@PortalTest
class PackServiceTest {

    private static final Period YEAR = Period.parse("2022");
    private static final PackTarget GWENT =
            new PackTarget(new RegionCode("TARIAN"), new OrganisationCode("W15000002"), "Gwent");

    @Autowired
    PackService packs;

    @Autowired
    PackRepository kept;

    @Autowired
    PackMaker maker;

    @Autowired
    ReportService reports;

    @Autowired
    PerformanceService performance;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Task<Void> regionPacks;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("DELETE FROM pack_run").update();
        jdbc.sql("DELETE FROM scheduled_tasks").update();
        jdbc.sql("DELETE FROM quotation WHERE attribution = 'Nobody'").update();
    }

    @Test
    void every_region_and_every_force_has_its_pack_in_the_zip() throws Exception {
        long run = as("comms", () -> packs.begin(YEAR));
        maker.work(run);
        PackRun done = as("comms", packs::runs).getFirst();
        assertThat(done.state()).isEqualTo(PackRun.State.DONE);
        assertThat(done.failed()).isEmpty();
        assertThat(done.made()).isEqualTo(done.total()).isEqualTo(53);
        Map<String, byte[]> files = zip(done);
        assertThat(files).hasSize(53).containsKey("region-pack-2022-TARIAN-Gwent-OFFICIAL.pdf");
        byte[] region = Objects.requireNonNull(files.get("region-pack-2022-EMSOU-OFFICIAL.pdf"));
        assertThat(region)
                .isEqualTo(SystemUser.call(() -> reports.make("region-pack", new Scope(YEAR, new RegionCode("EMSOU"))))
                        .file());
    }

    @Test
    void the_pack_of_a_force_is_called_so_and_says_which_forces_its_region_has() throws Exception {
        Report report = SystemUser.call(() -> reports.pack(YEAR, GWENT));
        assertThat(report.title()).startsWith("Force pack: ");
        String text = ReadPdf.of(report.file()).text();
        assertThat(text)
                .contains(
                        "Southern Wales TARIAN Dyfed-Powys, Gwent, South Wales",
                        "The force beside the whole programme.")
                .doesNotContain("Region pack");
    }

    @Test
    void the_pack_of_a_force_has_its_own_counts_beside_the_national_ones() throws Exception {
        byte[] file = SystemUser.call(() -> reports.pack(YEAR, GWENT)).file();
        ReadPdf pdf = ReadPdf.of(file);
        String own = SystemUser.call(() -> performance.totals(
                        Selection.of(new Scope(YEAR, GWENT.region())).organisation(GWENT.force())))
                .get(2)
                .text();
        String all = SystemUser.call(() -> performance.totals(Selection.of(new Scope(YEAR, null))))
                .get(2)
                .text();
        assertThat(pdf.text())
                .contains(own + " serious and organised crime disruptions recorded in Gwent")
                .contains("Serious and organised crime disruptions recorded %s %s".formatted(own, all))
                .contains("Dyfed-Powys", "South Wales");
        assertThat(Validity.faults(file, "ua1")).isEmpty();
        assertThat(Validity.faults(file, "3a")).isEmpty();
    }

    @Test
    void of_two_people_who_begin_at_once_the_second_is_told() {
        as("comms", () -> packs.begin(YEAR));
        assertThatThrownBy(() -> as("comms", () -> packs.begin(Period.parse("2021"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Packs are being made already");
        assertThat(as("comms", packs::runs)).hasSize(1);
    }

    @Test
    void what_was_cancelled_keeps_what_had_been_made_and_makes_no_more() throws Exception {
        long run = as("comms", () -> packs.begin(YEAR));
        kept.made(kept.waiting(run).getFirst().id(), "first.pdf", Marking.OFFICIAL, new byte[] {1});
        as("comms", () -> {
            packs.cancel(run);
            return true;
        });
        maker.work(run);
        PackRun cancelled = as("comms", packs::runs).getFirst();
        assertThat(cancelled.state()).isEqualTo(PackRun.State.CANCELLED);
        assertThat(cancelled.made()).isEqualTo(1);
        assertThat(zip(cancelled)).containsOnlyKeys("first.pdf");
        assertThat(as("comms", () -> packs.begin(YEAR))).isGreaterThan(run);
    }

    @Test
    void what_cannot_be_made_is_listed_with_its_reason_and_stops_nothing_else() throws Exception {
        jdbc.sql("""
                        INSERT INTO quotation (text, attribution, region_code, state, author)
                        SELECT 'Well done 中', 'Nobody', 'SEROCU', 'PUBLISHED', author FROM quotation LIMIT 1
                        """).update();
        long run = as("comms", () -> packs.begin(YEAR));
        try {
            maker.work(run);
        } finally {
            jdbc.sql("DELETE FROM quotation WHERE attribution = 'Nobody'").update();
        }
        PackRun done = as("comms", packs::runs).getFirst();
        // the region's own five, and those that borrow quotations because they have none
        assertThat(done.failed())
                .hasSizeBetween(5, 45)
                .allSatisfy(failed -> assertThat(failed.reason())
                        .contains("The character \"中\"", "is in none of the report's fonts"));
        assertThat(done.made() + done.failed().size()).isEqualTo(53);
        assertThat(new String(Objects.requireNonNull(zip(done).get("not-made.txt")), StandardCharsets.UTF_8))
                .contains("Surrey: The character");
    }

    @Test
    void packs_are_handed_to_those_who_are_cleared_for_all_of_them() {
        long run = as("comms", () -> packs.begin(YEAR));
        kept.made(kept.waiting(run).getFirst().id(), "first.pdf", Marking.OFFICIAL_SENSITIVE, new byte[] {1});
        PackRun marked = as("comms", packs::runs).getFirst();
        assertThat(marked.marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE);
        jdbc.sql("UPDATE account SET sees_sensitive = FALSE WHERE name = 'comms'")
                .update();
        try {
            assertThat(as("comms", packs::runs)).isEmpty();
            assertThatThrownBy(() -> zip(marked))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("marked higher than your account is cleared for");
        } finally {
            jdbc.sql("UPDATE account SET sees_sensitive = TRUE WHERE name = 'comms'")
                    .update();
        }
    }

    @Test
    void a_portal_that_is_started_after_another_was_killed_goes_on_where_it_ended() {
        long run = as("comms", () -> packs.begin(YEAR));
        kept.made(kept.waiting(run).getFirst().id(), "first.pdf", Marking.OFFICIAL, new byte[] {1});
        // as a portal leaves it that is killed at work
        int picked = jdbc.sql("""
                        UPDATE scheduled_tasks SET picked = 1, picked_by = 'killed', version = version + 1,
                            last_heartbeat = CURRENT_TIMESTAMP - INTERVAL 1 HOUR
                        WHERE task_instance = ?
                        """).param(Long.toString(run)).update();
        assertThat(picked).isEqualTo(1);
        Scheduler portal = Scheduler.create(database, regionPacks)
                .pollingInterval(Duration.ofMillis(200))
                .heartbeatInterval(Duration.ofMillis(500))
                .missedHeartbeatsLimit(4)
                .build();
        portal.start();
        try {
            Awaitility.await().until(() -> !as("comms", packs::runs).getFirst().isRunning());
        } finally {
            portal.stop();
        }
        PackRun done = as("comms", packs::runs).getFirst();
        assertThat(done.state()).isEqualTo(PackRun.State.DONE);
        assertThat(done.made()).isEqualTo(53);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM pack WHERE file_name = 'first.pdf'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Map<String, byte[]> zip(PackRun run) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        as("comms", () -> {
            packs.zip(run, bytes);
            return true;
        });
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private <T> T as(String account, Supplier<T> work) {
        SecurityContextHolder.getContext().setAuthentication(accounts.authentication(account));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
