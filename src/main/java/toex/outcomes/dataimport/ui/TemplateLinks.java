package toex.outcomes.dataimport.ui;

import com.vaadin.flow.component.html.Div;
import toex.outcomes.dataimport.ImportFormat;
import toex.outcomes.shared.ui.FileLink;

/** The links that give out a format's template: as CSV with the header alone, and as XLSX with everything explained. */
class TemplateLinks extends Div {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    TemplateLinks(ImportFormat format, FormatWords words) {
        addClassName("import-links");
        add(
                new FileLink(
                        getTranslation("dataimport.template." + format.code() + ".csv"),
                        format.code() + ".csv",
                        "text/csv",
                        format::template),
                new FileLink(
                        getTranslation("dataimport.template." + format.code() + ".xlsx"),
                        format.code() + ".xlsx",
                        XLSX,
                        () -> words.workbook(format).bytes()));
    }
}
