package toex.outcomes.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.util.Optional;
import java.util.function.BiFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import toex.outcomes.drawing.Boundaries;
import toex.outcomes.organisation.boundary.BoundaryLayers;
import toex.outcomes.organisation.boundary.BoundaryProgress;
import toex.outcomes.organisation.boundary.CheckedBoundaries;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.ui.Notice;

/**
 * Takes a boundary file: it is read and checked while it comes in, on the thread that receives it, and shown before it
 * replaces anything.
 */
class BoundaryIntake extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(BoundaryIntake.class);
    private static final int POLL_MILLISECONDS = 300;

    private final transient BoundaryLayers layers;
    private final transient BiFunction<String, Boundaries, BoundaryMap> maps;
    private final transient Runnable afterReplacing;
    private final Div place = new Div();

    /**
     * @param maps draws outlines under the heading of that key
     * @param afterReplacing runs when a layer was replaced
     */
    BoundaryIntake(BoundaryLayers layers, BiFunction<String, Boundaries, BoundaryMap> maps, Runnable afterReplacing) {
        this.layers = layers;
        this.maps = maps;
        this.afterReplacing = afterReplacing;
        addClassName("boundary-intake");
        place.addClassName("boundary-result");
        place.getElement().setAttribute("aria-live", "polite");
        add(new Paragraph(getTranslation("organisation.boundaries.what")), upload(), place);
    }

    private Upload upload() {
        Upload upload = new Upload(this::receive);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) BoundaryLayers.LARGEST);
        upload.setAcceptedFileTypes(".geojson", ".json");
        upload.setUploadButton(new Button(getTranslation("organisation.boundaries.choose")));
        upload.setDropLabel(new Span(getTranslation("organisation.boundaries.drop")));
        upload.addStartedListener(event -> event.getSource().getUI().ifPresent(ui -> {
            ui.setPollInterval(POLL_MILLISECONDS);
            at(BoundaryProgress.Step.READING);
        }));
        upload.addFileRejectedListener(event ->
                show(new Notice(getTranslation("organisation.boundaries.not-sent", BoundaryLayers.LARGEST >> 20))));
        upload.addAllFinishedListener(event -> {
            upload.clearFileList();
            event.getSource().getUI().ifPresent(ui -> ui.setPollInterval(-1));
        });
        return upload;
    }

    private void receive(UploadEvent sent) {
        UI ui = sent.getUI();
        try {
            CheckedBoundaries checked = layers.check(
                    sent.getInputStream(), sent.getFileSize(), sent.getFileName(), step -> ui.access(() -> at(step)));
            ui.access(() -> preview(checked));
        } catch (Refusal refusal) {
            ui.access(() -> show(new Notice(String.valueOf(refusal.getMessage()))));
        } catch (RuntimeException failure) {
            LOG.error("A boundary file could not be checked", failure);
            ui.access(() -> show(new Notice(getTranslation("organisation.boundaries.failed"))));
        }
    }

    private void at(BoundaryProgress.Step step) {
        ProgressBar bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", getTranslation("organisation.boundaries.progress"));
        show(new Paragraph(getTranslation("organisation.boundaries.step." + step)), bar);
    }

    private void preview(CheckedBoundaries checked) {
        show(new BoundaryPreview(
                checked,
                maps.apply("organisation.boundaries.new", Boundaries.of(Optional.of(checked.layer()))),
                attribution -> {
                    layers.replace(checked, attribution);
                    show(new Notice(getTranslation("organisation.boundaries.replaced", checked.fileName())));
                    afterReplacing.run();
                },
                place::removeAll));
    }

    private void show(Component... content) {
        place.removeAll();
        place.add(content);
    }
}
