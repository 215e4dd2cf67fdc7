package toex.outcomes.dataimport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import toex.outcomes.dataimport.CheckingReport;
import toex.outcomes.dataimport.FileMarkings;
import toex.outcomes.dataimport.ImportFormat;
import toex.outcomes.dataimport.ImportJob;
import toex.outcomes.dataimport.ImportJobs;
import toex.outcomes.dataimport.Told;
import toex.outcomes.dataimport.UploadedFile;
import toex.outcomes.dataimport.Uploads;
import toex.outcomes.editorial.ui.MarkingFields;
import toex.outcomes.performance.Covers;
import toex.outcomes.performance.ReportingDeclarations;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.ui.Notice;

/** Takes one file from sending to loading: it is checked as soon as it has come, and loaded when the reader says so. */
class FileIntake extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(FileIntake.class);
    private static final int LARGEST = 1 << 30;

    private final transient ImportJobs jobs;
    private final transient ReportingDeclarations declarations;
    private final transient Uploads uploads;
    private final transient Runnable afterLoading;
    private final MarkingFields marking;
    private final Div place = new Div();
    private transient @Nullable UploadedFile file;
    private transient @Nullable ImportJob<CheckingReport> checking;
    private transient @Nullable CompletableFuture<?> atWork;

    /** @param afterLoading runs when an attempt to load has ended, however it ended */
    FileIntake(
            ImportJobs jobs,
            ReportingDeclarations declarations,
            FileMarkings markings,
            Uploads uploads,
            Runnable afterLoading) {
        this.declarations = declarations;
        this.jobs = jobs;
        this.uploads = uploads;
        this.afterLoading = afterLoading;
        marking = new MarkingFields(Marking.OFFICIAL, markings.instructions(), markings.organisations());
        addClassName("file-intake");
        place.addClassName("import-result");
        place.getElement().setAttribute("aria-live", "polite");
        add(marking, upload(), place);
    }

    private Upload upload() {
        Upload upload = new Upload(UploadHandler.toFile(
                (metadata, received) -> received(new UploadedFile(received.toPath(), metadata.fileName())),
                metadata -> uploads.newFile().toFile()));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileTypes(".csv", ".xlsx");
        upload.setUploadButton(new Button(getTranslation("dataimport.choose")));
        upload.setDropLabel(new Span(getTranslation("dataimport.drop")));
        upload.addFileRejectedListener(event -> show(new Notice(getTranslation("dataimport.not-sent"))));
        upload.addAllFinishedListener(event -> upload.clearFileList());
        return upload;
    }

    private void received(UploadedFile sent) {
        giveUp();
        file = sent;
        ImportJob<CheckingReport> check = jobs.check(sent, marking.marking());
        checking = check;
        follow(check, report -> show(report(report, sent)));
    }

    private ReportBlock report(CheckingReport report, UploadedFile sent) {
        CoversFields covers = new CoversFields(declarations);
        covers.setVisible(report.format() == ImportFormat.OUTCOME_RECORDS);
        return new ReportBlock(report, sent, covers, () -> covers.then(said -> load(sent, said)));
    }

    private void load(UploadedFile sent, @Nullable Covers covers) {
        checking = null;
        follow(jobs.load(sent, new Told(marking.marking(), covers)), imported -> {
            show(new LoadedBlock(imported, sent));
            afterLoading.run();
        });
    }

    private <T> void follow(ImportJob<T> job, Consumer<T> then) {
        UI ui = UI.getCurrent();
        show(new ProgressBlock(job));
        atWork = job.result();
        var unused = job.result()
                .whenComplete((value, failure) -> ui.access(() -> {
                    if (failure == null) {
                        then.accept(value);
                    } else {
                        show(new Notice(sentence(failure)));
                        afterLoading.run();
                    }
                }));
    }

    private String sentence(Throwable failure) {
        if (failure instanceof Refusal || failure instanceof CancellationException) {
            return String.valueOf(failure.getMessage());
        }
        LOG.error("An import failed", failure);
        return getTranslation("dataimport.failed");
    }

    private void show(Component block) {
        place.removeAll();
        place.add(block);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        giveUp();
    }

    /** What is being checked is of no use to anybody who has left; what is being loaded goes on to its end. */
    private void giveUp() {
        UploadedFile left = file;
        CompletableFuture<?> work = atWork;
        if (checking != null) {
            checking.cancel();
        }
        if (left != null && work != null) {
            work.whenComplete((value, failure) -> left.delete());
        }
        file = null;
        checking = null;
    }
}
