package toex.outcomes.reports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.streams.DownloadHandler;
import toex.outcomes.reports.PackRun;
import toex.outcomes.reports.PackService;
import toex.outcomes.shared.ui.RowTable;

/** One run: how far it is, the button that stops it, and what came of it. */
class PackRunBlock extends Div {

    /** @param done to be run after it was cancelled */
    PackRunBlock(PackService packs, PackRun run, Runnable done) {
        addClassName("pack-run");
        getElement().setAttribute("data-state", run.state().name().toLowerCase(java.util.Locale.ROOT));
        add(
                new H3(getTranslation("reports.packs.run", run.period().inWords())),
                new Paragraph(getTranslation(
                        "reports.packs.state." + run.state(),
                        run.made(),
                        run.total(),
                        run.failed().size(),
                        run.person(),
                        EditionWords.minute(run.begun()))));
        if (run.isRunning()) {
            ProgressBar bar = new ProgressBar();
            bar.setValue(run.fraction());
            bar.getElement().setAttribute("aria-label", getTranslation("reports.packs.progress"));
            Button cancel = new Button(getTranslation("reports.packs.cancel"), click -> {
                packs.cancel(run.id());
                done.run();
            });
            cancel.setDisableOnClick(true);
            add(bar, cancel);
        } else if (run.made() > 0) {
            add(zip(packs, run));
        }
        if (!run.failed().isEmpty()) {
            add(new RowTable<PackRun.Failed>(getTranslation("reports.packs.failed"))
                    .text(getTranslation("reports.packs.name"), PackRun.Failed::name)
                    .text(getTranslation("reports.packs.reason"), PackRun.Failed::reason)
                    .show(run.failed()));
        }
    }

    private Anchor zip(PackService packs, PackRun run) {
        String name = "region-packs-%s.zip".formatted(run.period().notation().replace("..", "-to-"));
        DownloadHandler handler = event -> {
            event.setFileName(name);
            event.setContentType("application/zip");
            packs.zip(run, event.getOutputStream());
        };
        Anchor link = new Anchor(handler, AttachmentType.DOWNLOAD, getTranslation("reports.packs.zip", run.made()));
        link.addClassNames("action", "primary");
        return link;
    }
}
