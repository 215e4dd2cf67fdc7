package toex.outcomes.releases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import toex.outcomes.releases.Release;
import toex.outcomes.releases.ReleaseService;
import toex.outcomes.releases.ReleaseSet;
import toex.outcomes.shared.ui.EmptyState;
import toex.outcomes.shared.ui.PageSection;
import toex.outcomes.shared.ui.RowTable;

/** What was released so far, latest first, each as it was. */
class ReleasedSection extends PageSection {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private final transient ReleaseService releases;
    private final Div list = new Div();

    ReleasedSection(ReleaseService releases) {
        super();
        this.releases = releases;
        title(getTranslation("releases.released"));
        withStandfirst(getTranslation("releases.released.explanation"));
        add(list);
        refresh();
    }

    /** Shows what there is now. */
    final void refresh() {
        list.removeAll();
        List<Release> all = releases.releases();
        if (all.isEmpty()) {
            list.add(new EmptyState(getTranslation("releases.released.none")));
            return;
        }
        RowTable<Release> table = new RowTable<>(getTranslation("releases.released.caption"));
        table.addClassName("stacking");
        table.text(head("period"), release -> release.quarters().period().inWords());
        table.text(head("when"), release -> MOMENT.format(release.released()));
        table.text(head("who"), Release::who);
        table.text(head("threshold"), release -> Integer.toString(release.threshold()));
        table.column(head("fingerprint"), release -> fingerprint(release.fingerprint()));
        table.column(head("files"), this::files);
        list.add(table.show(all));
    }

    private ReleaseLinks files(Release release) {
        return new ReleaseLinks(
                ReleaseSet.fileName(release.quarters()) + "-" + release.id(), () -> releases.released(release.id()));
    }

    private String head(String column) {
        return getTranslation("releases.released." + column);
    }

    private static Span fingerprint(String sha256) {
        Span fingerprint = new Span(sha256.substring(0, 12));
        fingerprint.addClassName("fingerprint");
        fingerprint.setTitle(sha256);
        return fingerprint;
    }
}
