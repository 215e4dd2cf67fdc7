package toex.outcomes.releases.ui;

import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import toex.outcomes.releases.ReleaseFile;
import toex.outcomes.releases.ReleaseSet;
import toex.outcomes.shared.ui.FileLink;

/** The tables as files. */
class ReleaseLinks extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @param set made when a file is asked for */
    ReleaseLinks(String fileName, Supplier<ReleaseSet> set) {
        addClassName("release-links");
        add(link(getTranslation("releases.csv"), fileName + ".csv", "text/csv", () -> ReleaseFile.csv(set.get())));
        add(link(getTranslation("releases.xlsx"), fileName + ".xlsx", XLSX, () -> ReleaseFile.xlsx(set.get())));
    }

    private static FileLink link(String text, String name, String type, Supplier<byte[]> content) {
        FileLink link = new FileLink(text, name, type, content);
        link.addClassName("action");
        return link;
    }
}
