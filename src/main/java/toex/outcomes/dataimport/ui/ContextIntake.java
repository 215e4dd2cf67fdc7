package toex.outcomes.dataimport.ui;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import org.jspecify.annotations.Nullable;
import toex.outcomes.dataimport.ContextImports;
import toex.outcomes.dataimport.FileMarkings;
import toex.outcomes.dataimport.UploadedFile;
import toex.outcomes.dataimport.Uploads;
import toex.outcomes.editorial.ui.MarkingFields;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.ui.Notice;
import toex.outcomes.shared.ui.Problem;

/** Takes one file of published figures, with who published them. */
class ContextIntake extends Div {

    private static final int LARGEST = 20 << 20;

    private final transient ContextImports imports;
    private final transient Uploads uploads;
    private final transient Runnable afterLoading;
    private final PublicationFields fields = new PublicationFields();
    private final MarkingFields marking;
    private final Problem problem = new Problem();
    private final Div outcome = new Div();
    private transient @Nullable UploadedFile file;

    /** @param afterLoading runs when a series was loaded */
    ContextIntake(ContextImports imports, FileMarkings markings, Uploads uploads, Runnable afterLoading) {
        this.imports = imports;
        this.uploads = uploads;
        this.afterLoading = afterLoading;
        marking = new MarkingFields(Marking.OFFICIAL, markings.instructions(), markings.organisations());
        addClassName("file-intake");
        Button load = new Button(getTranslation("dataimport.context.load"), click -> load());
        load.addThemeVariants(ButtonVariant.PRIMARY);
        add(fields, marking, upload(), problem, outcome, load);
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.toFile(
                (metadata, received) -> {
                    forget();
                    file = new UploadedFile(received.toPath(), metadata.fileName());
                },
                metadata -> uploads.newFile().toFile()));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes(".csv", ".xlsx");
        upload.setUploadButton(new Button(getTranslation("dataimport.choose")));
        upload.setDropLabel(new Span(getTranslation("dataimport.drop")));
        upload.addFileRemovedListener(event -> forget());
        upload.addFileRejectedListener(event -> outcome.add(new Notice(getTranslation("dataimport.not-sent"))));
        return upload;
    }

    private void load() {
        outcome.removeAll();
        problem.attempt(() -> {
            UploadedFile sent = file;
            if (sent == null) {
                throw new Refusal(getTranslation("dataimport.context.file.missing"));
            }
            ContextImports.Loaded loaded =
                    imports.load(sent.path(), sent.name(), fields.publication(), marking.marking(), fields.leftOut());
            outcome.add(new Notice(getTranslation(
                    "dataimport.context.loaded",
                    loaded.series().publication().title(),
                    loaded.series().figures(),
                    ContextView.quarter(loaded.series().covers().from()),
                    ContextView.quarter(loaded.series().covers().to()),
                    loaded.passedOver())));
            afterLoading.run();
        });
    }

    @Override
    protected void onDetach(DetachEvent event) {
        forget();
    }

    private void forget() {
        UploadedFile left = file;
        file = null;
        if (left != null) {
            left.delete();
        }
    }
}
