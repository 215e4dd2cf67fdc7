package toex.outcomes.dataimport.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import toex.outcomes.dataimport.ImportState;
import toex.outcomes.dataimport.Imported;
import toex.outcomes.dataimport.UploadedFile;

/** What came of loading a file. */
class LoadedBlock extends Div {

    LoadedBlock(Imported imported, UploadedFile file) {
        addClassName("checking-report");
        add(new H3(getTranslation(
                "dataimport.result." + imported.state(), imported.report().fileName())));
        add(new CountsList(imported.report()));
        if (imported.state() == ImportState.REFUSED) {
            add(new RejectionsBlock(imported.report(), file));
        }
    }
}
