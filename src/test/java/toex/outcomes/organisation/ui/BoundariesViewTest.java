package toex.outcomes.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import toex.outcomes.KaribuTest;
import toex.outcomes.drawing.Boundaries;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.organisation.boundary.BoundaryFiles;
import toex.outcomes.organisation.boundary.BoundaryLayers;
import toex.outcomes.organisation.boundary.BoundaryVersion;

class BoundariesViewTest extends KaribuTest {

    @Autowired
    OrganisationService organisations;

    @Autowired
    BoundaryLayers layers;

    @BeforeEach
    void signIn() {
        signIn("admin");
        open("boundaries", BoundariesView.class);
    }

    @AfterEach
    void restore() {
        if (layers.versions().stream().anyMatch(BoundaryVersion::current)) {
            layers.useBuiltIn();
        }
    }

    @Test
    void a_file_that_is_no_geojson_is_refused_on_the_page_and_nothing_is_offered() {
        upload(get(Upload.class), "forces.csv", "code,name");
        answer();
        assertThat(text()).contains("This is not GeoJSON");
        assertThat(all(BoundaryPreview.class)).isEmpty();
    }

    @Test
    void a_good_file_is_shown_first_and_replaces_the_outlines_when_its_attribution_is_given() {
        upload(get(Upload.class), "ons.geojson", BoundaryFiles.ONS);
        answer();
        assertThat(text()).contains("The new file, as it would be drawn", "43 forces, 4,502 points");
        assertThat(organisations.boundaries()).isSameAs(Boundaries.builtIn());
        enter(get(TextArea.class), "Source: a test");
        click(all(get(BoundaryPreview.class), Button.class).getFirst());
        assertThat(text()).contains("Every map is drawn with ons.geojson from now on.", "In use");
        assertThat(organisations.boundaries().attribution()).isEqualTo("Source: a test");
        press("Use the built-in outlines again");
        assertThat(organisations.boundaries()).isSameAs(Boundaries.builtIn());
    }
}
