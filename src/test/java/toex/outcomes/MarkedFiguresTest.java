package toex.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.DigestUtils;
import toex.outcomes.dataimport.ContextImports;
import toex.outcomes.dataimport.ContextPublication;
import toex.outcomes.dataimport.ImportRun;
import toex.outcomes.dataimport.ImportRuns;
import toex.outcomes.dataimport.ImportService;
import toex.outcomes.dataimport.ImportState;
import toex.outcomes.dataimport.Told;
import toex.outcomes.document.ReadPdf;
import toex.outcomes.feedback.Answers;
import toex.outcomes.feedback.Consent;
import toex.outcomes.feedback.FeedbackInbox;
import toex.outcomes.feedback.FeedbackMarkings;
import toex.outcomes.feedback.InvitationLink;
import toex.outcomes.feedback.InvitedFeedback;
import toex.outcomes.feedback.InvitedPeople;
import toex.outcomes.feedback.Question;
import toex.outcomes.feedback.QuotationDesk;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.figures.disclosure.Quarters;
import toex.outcomes.performance.FigureNotes;
import toex.outcomes.releases.ReleaseFile;
import toex.outcomes.releases.ReleaseService;
import toex.outcomes.reports.PackTarget;
import toex.outcomes.reports.Report;
import toex.outcomes.reports.ReportService;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;

/**
 * Files of records, jobs and context figures are loaded that are marked OFFICIAL-SENSITIVE, a force says something of such a job and is
 * quoted, and an analyst's note says as much. For an account that is not cleared
 * nothing changes by it, in no text of any page of {@code access.txt}, in no file that a page hands out, in no byte of any
 * report; for one that is cleared, whatever changes carries the marking.
 */
class MarkedFiguresTest extends KaribuTest {

    private static final AccessTable TABLE = AccessTable.read("/access.txt");
    private static final String MARKING = "OFFICIAL-SENSITIVE";
    private static final Period YEAR = Period.parse("2022");

    private static final String RECORDS = """
            reference,kind,date,force,threat,strand,level,quantity,operation
            NARWHAL-1,disruption,2022-07-14,Gwent,fraud,pursue,major,700,Narwhal
            NARWHAL-2,safeguarding-referral,2022-08-14,Gwent,,protect,,900,Narwhal
            NARWHAL-3,ocg-identified,2020-11-14,Dorset,county-lines,,,60,Narwhal
            NARWHAL-4,disruption,2023-02-20,British Transport Police,,,,50,Narwhal
            """;
    private static final String JOBS = """
            reference,force,requested,triaged,terms-agreed,product-delivered,threat-scored,disruption-achieved,closed,declined,threat,operation
            NARWHAL-JOB,Gwent,2022-03-02,2022-03-04,2022-03-15,2022-05-20,2022-06-01,2022-07-31,,,county-lines,Narwhal
            NARWHAL-JOB-2,Dorset,2022-03-02,2022-03-04,2022-03-15,2022-05-21,,,,,county-lines,Narwhal
            """;
    private static final String CONTEXT = """
            quarter,force,value
            2022-Q2,Gwent,4321
            2022-Q3,Gwent,4322
            """;

    /** Draws its figures in the background, for those who write reports. */
    private static final String DRAFT = "drafts/outcome-summary-2022-q4";

    private static final List<String> ROLES = List.of("leader", "comms", "approver", "force", "analyst", "admin");

    /** Look at the same page by other addresses too; the pages of one address are drawn alike for all. */
    private static final Set<String> LOOKING_CLOSER = Set.of("leader", "analyst");

    private static final Set<String> WRITERS = Set.of("comms", "approver");

    /** Say who is cleared, and which periods there are to choose from: no figure, no record. */
    private static final Set<String> WITHOUT_FIGURES = Set.of("accounts", "drafts");

    /** Whoever is signed in is sent home from there. */
    private static final String HOME_BY_ANOTHER_WAY = "login";

    /** Where sensitive figures are to be seen by those who are cleared. */
    private static final Set<String> SHOWING =
            Set.of("", "performance", "teams", "regions/TARIAN", "performance?period=2022&region=TARIAN");

    /** What an address showed: all its text, that of the page within the frame, how it was marked, what it let download. */
    private record Shown(String text, String page, String marking, Map<String, Download> files) {}

    /** A file that a page hands out, by its fingerprint: of all pages for all roles they would fill the memory. */
    private record Download(String fingerprint, boolean marked) {

        static Download of(String name, String words) {
            return new Download(
                    DigestUtils.md5DigestAsHex(words.getBytes(StandardCharsets.UTF_8)),
                    (name + words).contains(MARKING));
        }
    }

    @TempDir
    Path folder;

    @Autowired
    ImportService imports;

    @Autowired
    ImportRuns attempts;

    @Autowired
    ContextImports context;

    @Autowired
    ReportService reports;

    @Autowired
    ReleaseService releases;

    @Autowired
    InvitedPeople people;

    @Autowired
    InvitedFeedback invited;

    @Autowired
    FeedbackInbox inbox;

    @Autowired
    QuotationDesk quotations;

    @Autowired
    FeedbackMarkings markings;

    @Autowired
    FigureNotes notes;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private ClearedAccounts cleared;

    @BeforeEach
    void remember() {
        cleared = new ClearedAccounts(jdbc);
    }

    @AfterEach
    void putBack() {
        people.forget();
        jdbc.sql("DELETE FROM measure_note").update();
        SystemUser.run(() -> {
            attempts.findPage(0, 50).stream()
                    .filter(run -> run.fileName().startsWith("narwhal") && run.state() == ImportState.LOADED)
                    .map(ImportRun::id)
                    .forEach(attempts::undo);
        });
        jdbc.sql("DELETE FROM import_run WHERE file_name LIKE 'narwhal%'").update();
        jdbc.sql("DELETE FROM context_value WHERE series_id IN (SELECT id FROM context_series WHERE title = 'Narwhal')")
                .update();
        jdbc.sql("DELETE FROM context_series WHERE title = 'Narwhal'").update();
        cleared.putBack();
    }

    @Test
    void for_the_uncleared_no_page_and_no_file_changes_and_for_the_cleared_what_changes_is_marked() {
        ROLES.forEach(who -> cleared.clear(who, false));
        Map<String, Map<String, Shown>> before = new LinkedHashMap<>();
        ROLES.forEach(who -> before.put(who, walk(who)));
        load();
        for (String who : ROLES) {
            Map<String, Shown> uncleared = walk(who);
            assertThat(uncleared.keySet()).as(who).isEqualTo(before.get(who).keySet());
            before.get(who)
                    .forEach((address, shown) -> assertThat(uncleared.get(address))
                            .as("%s for %s", address, who)
                            .isEqualTo(shown));
        }
        for (String who : ROLES) {
            cleared.clear(who, true);
            walk(who)
                    .forEach((address, shown) ->
                            assertMarked(who, address, before.get(who).get(address), shown));
        }
    }

    private static void assertMarked(String who, String address, @Nullable Shown before, Shown now) {
        if (before == null) {
            return;
        }
        boolean changed = !WITHOUT_FIGURES.contains(address) && !now.page().equals(before.page());
        if (SHOWING.contains(address) || address.equals(DRAFT) && WRITERS.contains(who)) {
            assertThat(changed).as("%s shows it to a cleared %s", address, who).isTrue();
        }
        if (changed) {
            assertThat(now.marking()).as("%s for a cleared %s", address, who).isEqualTo(MARKING);
        }
        now.files().forEach((name, file) -> {
            if (!file.equals(before.files().get(name))) {
                assertThat(file.marked()).as("%s of %s", name, address).isTrue();
            }
        });
    }

    @Test
    void for_the_uncleared_no_report_changes_by_a_byte_and_for_the_cleared_it_is_marked() throws IOException {
        cleared.clear("leader", false);
        List<List<String>> before = forms(made("leader"));
        load();
        assertThat(forms(made("leader"))).isEqualTo(before);
        cleared.clear("leader", true);
        List<Report> seen = made("leader");
        assertMarked(seen);
        for (String who : List.of("comms", "approver", "analyst", "admin")) {
            cleared.clear(who, false);
            assertThat(files(made(who))).as("without clearance as %s", who).isEqualTo(firsts(before));
            cleared.clear(who, true);
            assertThat(files(made(who))).as("with clearance as %s", who).isEqualTo(files(seen));
        }
    }

    private void assertMarked(List<Report> reports) throws IOException {
        for (Report report : reports) {
            assertThat(report.fileName()).contains(MARKING);
            ReadPdf pdf = ReadPdf.of(report.file());
            for (int page = 1; page <= pdf.pages(); page++) {
                assertThat(pdf.furniture(page))
                        .as("page %d", page)
                        .startsWith(MARKING)
                        .endsWith(MARKING);
            }
            assertThat(pdf.files())
                    .as("data inside")
                    .anyMatch(file -> file.text().contains(MARKING));
            for (byte[] form : List.of(
                    report.forms().html(),
                    report.forms().csv(),
                    report.forms().xlsx(),
                    report.forms().charts())) {
                assertThat(words(form)).as(report.fileName()).contains(MARKING);
            }
        }
        assertThat(reports.stream().map(report -> words(report.forms().html())))
                .as("the appendix names the file")
                .anyMatch(html -> html.contains("narwhal.csv"));
    }

    @Test
    void feedback_on_a_sensitive_job_is_marked_as_the_job_from_the_moment_that_it_is_sent() {
        load();
        cleared.clear("comms", true);
        signIn("comms");
        people.invite("NARWHAL-JOB", "officer@gwent.police.uk");
        InvitationLink link = people.link();
        SecurityContextHolder.getContext()
                .setAuthentication(new AnonymousAuthenticationToken(
                        "visitor", "visitor", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        String reference = invited.answer(
                link,
                UUID.randomUUID(),
                new Answers("", Map.of(Question.QUALITY, 5), "They were quick.", Consent.PUBLIC));
        signIn("comms");
        assertThat(markings.of(inbox.open(reference).orElseThrow().submission()))
                .isEqualTo(Marking.OFFICIAL_SENSITIVE);
        cleared.clear("approver", false);
        signIn("approver");
        assertThat(inbox.open(reference)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"comms", "analyst"})
    void release_tables_are_the_same_for_everybody_before_and_after(String who) {
        cleared.clear(who, false);
        SecurityContextHolder.getContext().setAuthentication(accounts.authentication(who));
        Quarters quarters = Quarters.of(Period.parse("2022-Q3")).orElseThrow();
        byte[] before = ReleaseFile.csv(releases.draft(quarters));
        Object there = releases.available();
        load();
        for (boolean sees : List.of(false, true)) {
            cleared.clear(who, sees);
            SecurityContextHolder.getContext().setAuthentication(accounts.authentication(who));
            assertThat(ReleaseFile.csv(releases.draft(quarters))).isEqualTo(before);
            assertThat(releases.available()).isEqualTo(there);
        }
    }

    /** One of each kind that holds counts, and the packs of a region and of a force, with the eyes of that account. */
    private List<Report> made(String who) {
        SecurityContextHolder.getContext().setAuthentication(accounts.authentication(who));
        RegionCode tarian = new RegionCode("TARIAN");
        return List.of(
                reports.make("poster", Scope.ALL),
                reports.make("outcome-summary", new Scope(YEAR, null)),
                reports.make("region-pack", new Scope(YEAR, tarian)),
                reports.pack(YEAR, new PackTarget(tarian, new OrganisationCode("W15000002"), "Gwent")));
    }

    /** Each as PDF and in its other forms. */
    private List<List<String>> forms(List<Report> made) {
        return made.stream()
                .map(report -> List.of(
                        text(report.file()),
                        words(report.forms().html()),
                        words(report.forms().csv()),
                        words(report.forms().xlsx()),
                        words(report.forms().charts())))
                .toList();
    }

    private static List<String> files(List<Report> made) {
        return made.stream().map(report -> text(report.file())).toList();
    }

    private static List<String> firsts(List<List<String>> forms) {
        return forms.stream().map(List::getFirst).toList();
    }

    private static String text(byte[] file) {
        return Base64.getEncoder().encodeToString(file);
    }

    private void load() {
        SystemUser.run(() -> {
            for (var file :
                    Map.of("narwhal.csv", RECORDS, "narwhal-jobs.csv", JOBS).entrySet()) {
                var imported = imports.load(
                        file(file.getKey(), file.getValue()),
                        file.getKey(),
                        new Told(Marking.OFFICIAL_SENSITIVE, null),
                        folder.resolve("rejected.csv"),
                        (step, fraction) -> {});
                assertThat(imported.state())
                        .as("%s", imported.report().reasons())
                        .isEqualTo(ImportState.LOADED);
            }
            context.load(
                    file("narwhal-context.csv", CONTEXT),
                    "narwhal-context.csv",
                    new ContextPublication(
                            "Narwhal",
                            "narwhals seen",
                            "A department",
                            "Narwhals",
                            "OGL",
                            LocalDate.of(2023, 1, 1),
                            "https://example.org/narwhals"),
                    Marking.OFFICIAL_SENSITIVE,
                    Set.of());
        });
        speak();
    }

    /** What is asked and said about a sensitive job and what is quoted of it; and a note that says as much. */
    private void speak() {
        List.of("comms", "approver", "analyst").forEach(who -> cleared.clear(who, true));
        as("comms");
        people.invite("NARWHAL-JOB-2", "narwhal@dorset.police.uk");
        InvitationLink link = people.link();
        String reference = invited.answer(
                link,
                UUID.randomUUID(),
                new Answers("", Map.of(Question.QUALITY, 5), "The narwhal was theirs.", Consent.PUBLIC));
        quotations.propose(inbox.open(reference).orElseThrow(), "The narwhal was theirs.");
        as("approver");
        quotations.approve(inbox.open(reference).orElseThrow());
        as("analyst");
        notes.write(new MeasureCode("disruption"), YEAR, "One is Operation Narwhal.", Marking.OFFICIAL_SENSITIVE);
        List.of("comms", "approver", "analyst").forEach(who -> cleared.clear(who, false));
    }

    private void as(String who) {
        SecurityContextHolder.getContext().setAuthentication(accounts.authentication(who));
    }

    private Path file(String name, String content) {
        try {
            return Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every page that the account may open, as it is now. */
    private Map<String, Shown> walk(String who) {
        // what a page lets download is kept as long as its browser is there
        closeBrowser();
        openBrowser();
        signIn(who);
        Map<String, Shown> pages = new LinkedHashMap<>();
        for (String address : addresses(who)) {
            try {
                open(address);
            } catch (NoSuchElementException sentElsewhere) {
                continue;
            }
            if (address.equals(DRAFT)) {
                awaitPages();
            }
            List<String> markings =
                    styled("marking-line").stream().map(KaribuTest::text).toList();
            pages.put(address, new Shown(text(), text(view()), String.join("", Set.copyOf(markings)), files(who)));
        }
        return pages;
    }

    private static void awaitPages() {
        Awaitility.await().pollInSameThread().untilAsserted(() -> {
            answer();
            assertThat(text()).doesNotContain("The pages are being made");
        });
    }

    private static List<String> addresses(String who) {
        List<String> addresses = new ArrayList<>(Views.routes().stream()
                .map(view -> view.getAnnotation(Route.class).value())
                .map(TABLE::example)
                .filter(address -> !address.equals(HOME_BY_ANOTHER_WAY))
                .toList());
        addresses.add("regions/TARIAN");
        if (LOOKING_CLOSER.contains(who)) {
            addresses.addAll(List.of(
                    "performance?period=2022&region=TARIAN",
                    "performance?measure=supported-job",
                    "performance?rows=force&columns=threat"));
        }
        return addresses;
    }

    /** What the page hands out, by the names of the files. The pictures are those of the SVG: one role looks at them. */
    private Map<String, Download> files(String who) {
        Map<String, String> files = new LinkedHashMap<>();
        for (Anchor link : all(Anchor.class)) {
            String name = link.getHref().replaceFirst(".*/", "");
            if (link.getElement().hasAttribute("download") && (!name.endsWith(".png") || who.equals("leader"))) {
                files.merge(name, words(download(link)), String::concat);
            }
        }
        Map<String, Download> prints = new LinkedHashMap<>();
        files.forEach((name, words) -> prints.put(name, Download.of(name, words)));
        return prints;
    }

    /** What can be read in a file; a spreadsheet is a ZIP of texts, of which one says when it was made. */
    private String words(byte[] file) {
        if (file.length < 2 || file[0] != 'P' || file[1] != 'K') {
            return new String(file, StandardCharsets.ISO_8859_1);
        }
        StringBuilder words = new StringBuilder();
        try (ZipFile zip =
                new ZipFile(Files.write(folder.resolve("file.zip"), file).toFile())) {
            for (ZipEntry entry : zip.stream()
                    .filter(it -> !it.getName().startsWith("docProps"))
                    .toList()) {
                words.append(entry.getName());
                words.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.toString();
    }
}
