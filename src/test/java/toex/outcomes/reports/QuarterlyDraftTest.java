package toex.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;

@PortalTest
class QuarterlyDraftTest {

    @Autowired
    QuarterlyDraft quarterly;

    @Autowired
    ReportDrafts drafts;

    @Autowired
    DraftSubmission submission;

    @Autowired
    EditionLibrary library;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("DELETE FROM report_edition WHERE period = '2022-Q2'").update();
        for (String table : List.of("section", "writer", "step")) {
            jdbc.sql(
                            "DELETE t FROM editorial_%s t JOIN editorial_manuscript m ON m.id = t.manuscript_id JOIN editorial_item i ON i.id = m.item_id WHERE i.name = 'quarter-2022-q2'"
                                    .formatted(table))
                    .update();
        }
        jdbc.sql(
                        "DELETE m FROM editorial_manuscript m JOIN editorial_item i ON i.id = m.item_id WHERE i.name = 'quarter-2022-q2'")
                .update();
        jdbc.sql("DELETE FROM editorial_item WHERE name = 'quarter-2022-q2'").update();
    }

    @Test
    void the_quarter_before_is_drafted_once_and_a_person_submits_it() {
        quarterly.begin(LocalDate.of(2022, 7, 10));
        quarterly.begin(LocalDate.of(2022, 8, 1));
        SecurityContextHolder.getContext().setAuthentication(accounts.authentication("comms"));
        assertThat(drafts.summaries())
                .filteredOn(draft -> draft.changedBy().equals("system"))
                .extracting(DraftSummary::name)
                .containsExactly("quarter-2022-q2");
        ReportDraft draft = drafts.find("quarter-2022-q2").orElseThrow();
        assertThat(draft.isOpen()).isTrue();
        long id = submission.submit(draft, "");
        assertThat(library.find(id).orElseThrow().title()).contains("April to June 2022");
    }
}
