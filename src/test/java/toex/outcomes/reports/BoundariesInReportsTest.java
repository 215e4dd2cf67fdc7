package toex.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import toex.outcomes.PortalTest;
import toex.outcomes.TestAccounts;
import toex.outcomes.document.ReadPdf;
import toex.outcomes.document.Validity;
import toex.outcomes.organisation.Force;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.organisation.boundary.BoundaryFiles;
import toex.outcomes.organisation.boundary.BoundaryLayers;
import toex.outcomes.organisation.boundary.BoundaryVersion;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.Scope;

/** What a newer boundary layer does to reports: those to come are drawn with it, those there are never change. */
@PortalTest
class BoundariesInReportsTest {

    private static final Scope SCOPE = new Scope(Period.parse("2022-Q3"), null);
    private static final String ATTRIBUTION = "Contains data of a test © nobody 2026";

    @Autowired
    BoundaryLayers layers;

    @Autowired
    OrganisationService organisations;

    @Autowired
    ReportService reports;

    @Autowired
    EditionService editions;

    @Autowired
    EditionSubmission submissions;

    @Autowired
    EditionLibrary library;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void restore() {
        accounts.as("admin", () -> {
            if (layers.versions().stream().anyMatch(BoundaryVersion::current)) {
                layers.useBuiltIn();
            }
            return layers;
        });
        SecurityContextHolder.clearContext();
        jdbc.sql("DELETE FROM report_edition WHERE period = '2022-Q3'").update();
    }

    @Test
    void the_map_of_a_new_report_is_drawn_with_the_new_layer_and_names_its_publisher() throws Exception {
        byte[] before =
                accounts.as("leader", () -> reports.make("poster", SCOPE).file());
        assertThat(ReadPdf.of(before).text()).doesNotContain(ATTRIBUTION);
        accounts.as("admin", this::replace);
        byte[] after = accounts.as("leader", () -> reports.make("poster", SCOPE).file());
        assertThat(ReadPdf.of(after).text()).contains(ATTRIBUTION);
        assertThat(after.length).as("squares take less room than coasts").isLessThan(before.length - 5_000);
        assertThat(Validity.faults(after, "ua1")).isEmpty();
        accounts.as("admin", () -> {
            layers.useBuiltIn();
            return layers;
        });
        assertThat(accounts.as("leader", () -> reports.make("poster", SCOPE).file()))
                .isEqualTo(before);
    }

    @Test
    void an_issued_report_is_made_again_with_the_outlines_that_it_had() {
        Edition old = issued("");
        accounts.as("admin", this::replace);
        Edition drawnAnew = issued("With newer outlines.");
        accounts.as("admin", () -> {
            layers.useBuiltIn();
            return layers;
        });
        assertThat(accounts.as("leader", () -> library.reprint(old)).same()).isTrue();
        assertThat(accounts.as("leader", () -> library.reprint(drawnAnew)).same())
                .as("with the layer that is no longer in use")
                .isTrue();
    }

    @Test
    void a_report_that_was_approved_with_other_outlines_is_not_issued() {
        long id = accounts.as("comms", () -> submissions.submit("poster", SCOPE, ""));
        accounts.as("approver", () -> {
            editions.approve(find(id));
            return id;
        });
        accounts.as("admin", this::replace);
        assertThatThrownBy(() -> accounts.as("comms", () -> editions.issue(find(id))))
                .isInstanceOf(Refusal.class);
    }

    private Edition issued(String note) {
        long id = accounts.as("comms", () -> submissions.submit("poster", SCOPE, note));
        accounts.as("approver", () -> {
            editions.approve(find(id));
            return id;
        });
        accounts.as("comms", () -> editions.issue(find(id)));
        return accounts.as("leader", () -> find(id));
    }

    private Edition find(long id) {
        return library.find(id).orElseThrow();
    }

    private BoundaryLayers replace() {
        List<Force> forces = organisations.regions(LocalDate.now()).stream()
                .flatMap(region -> region.forces().stream())
                .toList();
        String file = BoundaryFiles.grid(forces, 3);
        layers.replace(
                layers.check(BoundaryFiles.stream(file), file.length(), "squares.geojson", step -> {}), ATTRIBUTION);
        return layers;
    }
}
