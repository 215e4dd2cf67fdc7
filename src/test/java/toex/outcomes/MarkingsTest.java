package toex.outcomes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.document.ReadPdf;
import toex.outcomes.editorial.PublishedBefore;
import toex.outcomes.feedback.PersonalData;
import toex.outcomes.reports.Report;
import toex.outcomes.reports.ReportService;
import toex.outcomes.search.SearchService;
import toex.outcomes.security.SystemUser;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;
import toex.outcomes.shared.Scope;
import toex.outcomes.shared.SearchEntry;

/**
 * A marked word of each kind of record is looked for on every page of {@code access.txt}, in search, in what pages let
 * download and in every report, as every role: it is there for those who are cleared and nowhere for the others.
 */
class MarkingsTest extends KaribuTest {

    private static final AccessTable TABLE = AccessTable.read("/access.txt");

    /** A word, the marking of what it stands in, and the accounts that may see it. */
    private record Secret(String word, Marking marking, Set<String> seenBy) {}

    private static final List<Secret> SECRETS = List.of(
            new Secret("zebrafish", Marking.OFFICIAL_SENSITIVE, Set.of("comms", "approver")),
            new Secret("axolotl", Marking.OFFICIAL_SENSITIVE, Set.of("comms", "approver")),
            new Secret("quokka", new Marking(false, Set.of("GWENT POLICE USE ONLY")), Set.of("force")));

    @TempDir
    Path folder;

    @Autowired
    PublishedBefore archive;

    @Autowired
    SearchService search;

    @Autowired
    ReportService reports;

    @Autowired
    TestAccounts accounts;

    @Autowired
    PersonalData people;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void publish() {
        quotation(SECRETS.get(1));
        for (Secret secret : List.of(SECRETS.getFirst(), SECRETS.getLast())) {
            archive.add(
                    "case-study",
                    name(secret),
                    secret.marking(),
                    Map.of(
                            "title", "Operation " + secret.word(),
                            "summary", "A summary with " + secret.word() + ".",
                            "story", "A story with " + secret.word() + ".",
                            "threat", "Fraud",
                            "outcome", "Found " + secret.word(),
                            "region", "TARIAN"),
                    "comms",
                    "approver",
                    Instant.parse("2023-02-01T00:00:00Z"));
        }
    }

    /** What a force sent, and its sentence on the wall. */
    private void quotation(Secret secret) {
        jdbc.sql("""
                INSERT INTO feedback_submission (reference, form_token, submitted_by, force_code, region_code,
                  job_reference, sentence, asked, marking)
                VALUES ('FB-MARKED', 'marked', 'invited', 'W15000004', 'TARIAN', 'J-1', :words, :words, :marking)""")
                .param("words", "They found the " + secret.word() + ".")
                .param("marking", secret.marking().text())
                .update();
        jdbc.sql("""
                INSERT INTO feedback_consent (submission_id, part, granted, wording, wording_version, given_at)
                SELECT id, 'PUBLIC', TRUE, '', '2', submitted_at FROM feedback_submission WHERE reference = 'FB-MARKED'""").update();
        jdbc.sql("""
                INSERT INTO quotation (submission_id, text, attribution, region_code, state, author, published_at)
                SELECT id, sentence, 'Dyfed-Powys', 'TARIAN', 'PUBLISHED', 'comms', submitted_at
                FROM feedback_submission WHERE reference = 'FB-MARKED'""").update();
    }

    @AfterEach
    void remove() {
        for (String table : List.of("feedback_consent", "quotation")) {
            jdbc.sql(
                            "DELETE FROM " + table
                                    + " WHERE submission_id IN (SELECT id FROM feedback_submission WHERE reference = 'FB-MARKED')")
                    .update();
        }
        jdbc.sql("DELETE FROM feedback_submission WHERE reference = 'FB-MARKED'")
                .update();
        String ofThese = " IN (SELECT m.id FROM editorial_manuscript m JOIN editorial_item i ON i.id = m.item_id"
                + " WHERE i.name LIKE 'marked-%')";
        for (String table : List.of("step", "writer", "section")) {
            jdbc.sql("DELETE FROM editorial_" + table + " WHERE manuscript_id" + ofThese)
                    .update();
        }
        jdbc.sql(
                        "DELETE m FROM editorial_manuscript m JOIN editorial_item i ON i.id = m.item_id WHERE i.name LIKE 'marked-%'")
                .update();
        jdbc.sql("DELETE FROM editorial_item WHERE name LIKE 'marked-%'").update();
    }

    @ParameterizedTest
    @CsvSource({"leader", "comms", "approver", "force", "analyst", "admin"})
    void no_page_shows_what_the_reader_is_not_cleared_for(String who) {
        signIn(who);
        for (String address : addresses()) {
            if (opens(address)) {
                String shown = shown();
                for (Secret secret : SECRETS) {
                    if (!secret.seenBy().contains(who)) {
                        assertThat(shown).as("%s for %s", address, who).doesNotContainIgnoringCase(secret.word());
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "comms, zebrafish, ''",
        "comms, zebrafish, case-studies",
        "comms, zebrafish, case-studies/marked-zebrafish",
        "comms, zebrafish, regions/TARIAN",
        "approver, zebrafish, content",
        "approver, zebrafish, content/case-study/marked-zebrafish",
        "comms, axolotl, feedback",
        "comms, axolotl, regions/TARIAN",
        "approver, axolotl, feedback/inbox/FB-MARKED",
        "force, quokka, ''",
        "force, quokka, case-studies/marked-quokka"
    })
    void whoever_is_cleared_finds_it_on_a_page_that_is_marked_as_high(String who, String word, String address) {
        signIn(who);
        open(address);
        assertThat(text()).containsIgnoringCase(word);
        String marking = SECRETS.stream()
                .filter(it -> it.word().equals(word))
                .findFirst()
                .orElseThrow()
                .marking()
                .text();
        assertThat(styled("marking-line"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(text(line)).isEqualTo(marking));
    }

    @Test
    void search_finds_it_for_those_who_are_cleared_and_for_nobody_else() {
        for (String who : AccessTable.WHO.subList(1, AccessTable.WHO.size())) {
            SecurityContextHolder.getContext().setAuthentication(accounts.authentication(who));
            for (Secret secret : SECRETS) {
                assertThat(search.find(secret.word()).stream().map(SearchEntry::title))
                        .as("%s searches for %s", who, secret.word())
                        .hasSize(secret.seenBy().contains(who) ? 1 : 0);
            }
        }
    }

    @Test
    void reports_hold_it_for_those_who_are_cleared_and_are_marked_as_high() throws IOException {
        for (String who : List.of("leader", "comms")) {
            SecurityContextHolder.getContext().setAuthentication(accounts.authentication(who));
            for (String template : reports.templates()) {
                Scope scope =
                        template.equals("region-pack") ? new Scope(Period.ALL, new RegionCode("TARIAN")) : Scope.ALL;
                Report report = reports.make(template, scope);
                ReadPdf pdf = ReadPdf.of(report.file());
                String words = pdf.text()
                        + pdf.files().stream().map(ReadPdf.Inside::text).collect(Collectors.joining());
                assertThat(words).doesNotContainIgnoringCase("quokka");
                if (who.equals("leader")) {
                    assertThat(words).as(template).doesNotContainIgnoringCase("zebrafish");
                } else if (words.toLowerCase(Locale.ROOT).contains("zebrafish")) {
                    assertThat(report.fileName()).as(template).containsIgnoringCase("official-sensitive");
                }
            }
        }
    }

    @Test
    void the_page_that_makes_a_report_is_marked_as_its_pages_once_they_are_there() {
        signIn("comms");
        open("reports?template=outcome-summary");
        await().pollInSameThread().untilAsserted(() -> {
            answer();
            assertThat(text()).contains("Download the PDF");
        });
        assertThat(styled("marking-line"))
                .hasSize(2)
                .allSatisfy(line -> assertThat(text(line)).isEqualTo("OFFICIAL-SENSITIVE"));
    }

    @Test
    void what_is_kept_of_a_person_is_handed_to_those_who_are_cleared_for_all_of_it() {
        SecurityContextHolder.getContext().setAuthentication(accounts.authentication("admin"));
        assertThatThrownBy(() -> people.export(people.find("FB-MARKED")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("marked higher than your account is cleared for");
        SecurityContextHolder.getContext().setAuthentication(accounts.authentication("comms"));
        assertThat(people.export(people.find("FB-MARKED"))).contains("axolotl");
    }

    @Test
    void the_portal_itself_at_work_sees_everything() {
        assertThat(SystemUser.call(() -> search.find("zebrafish"))).hasSize(1);
    }

    private static String name(Secret secret) {
        return "marked-" + secret.word();
    }

    /** Every page, and the pages of the marked things themselves. */
    private static List<String> addresses() {
        List<String> addresses = new ArrayList<>(Views.routes().stream()
                .map(view -> TABLE.example(view.getAnnotation(Route.class).value()))
                .toList());
        addresses.add("regions/TARIAN");
        addresses.add("feedback/inbox/FB-MARKED");
        SECRETS.forEach(secret -> {
            addresses.add("case-studies/" + name(secret));
            addresses.add("content/case-study/" + name(secret));
        });
        return addresses;
    }

    private boolean opens(String address) {
        try {
            open(address);
            return true;
        } catch (NoSuchElementException sentElsewhere) {
            return false;
        }
    }

    /** All text of the page and of what it lets download. */
    private String shown() {
        StringBuilder shown = new StringBuilder(text());
        for (Anchor link : all(Anchor.class)) {
            if (link.getElement().hasAttribute("download")) {
                shown.append(words(download(link)));
            }
        }
        return shown.toString();
    }

    /** What can be read in a file; a spreadsheet is a ZIP of texts. */
    private String words(byte[] file) {
        String plain = new String(file, StandardCharsets.ISO_8859_1);
        if (!plain.startsWith("PK")) {
            return plain;
        }
        StringBuilder words = new StringBuilder();
        // by its directory: what is written in one go does not say at each text how long it is
        try (ZipFile zip =
                new ZipFile(Files.write(folder.resolve("file.zip"), file).toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                words.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words.toString();
    }
}
