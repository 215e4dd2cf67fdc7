package toex.outcomes.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import toex.outcomes.organisation.boundary.BoundaryVersion;
import toex.outcomes.shared.ui.RowTable;

/** Every layer that was ever uploaded, with who and when; any can be used again. */
class BoundaryHistory extends Div {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    BoundaryHistory(List<BoundaryVersion> versions, LongConsumer useAgain, Button useBuiltIn) {
        boolean builtIn = versions.stream().noneMatch(BoundaryVersion::current);
        add(new Paragraph(getTranslation(
                builtIn ? "organisation.boundaries.built-in" : "organisation.boundaries.built-in.kept")));
        if (!versions.isEmpty()) {
            add(new RowTable<BoundaryVersion>(getTranslation("organisation.boundaries.caption"))
                    .text(getTranslation("organisation.boundaries.file"), BoundaryVersion::fileName)
                    .text(getTranslation("organisation.boundaries.attribution"), BoundaryVersion::attribution)
                    .text(getTranslation("organisation.boundaries.who"), this::who)
                    .text(getTranslation("organisation.boundaries.points"), this::points)
                    .column(getTranslation("organisation.boundaries.use"), version -> use(version, useAgain))
                    .show(versions));
        }
        if (!builtIn) {
            add(useBuiltIn);
        }
    }

    private String who(BoundaryVersion version) {
        return getTranslation("organisation.boundaries.by", version.who(), TIME.format(version.loaded()));
    }

    private String points(BoundaryVersion version) {
        return getTranslation("organisation.boundaries.kept", version.pointsKept(), version.pointsRead());
    }

    private Component use(BoundaryVersion version, LongConsumer useAgain) {
        return version.current()
                ? new Text(getTranslation("organisation.boundaries.current"))
                : new Button(
                        getTranslation("organisation.boundaries.use-again"), click -> useAgain.accept(version.id()));
    }
}
