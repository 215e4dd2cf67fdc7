package toex.outcomes.dataimport.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import toex.outcomes.dataimport.CheckingReport;

/** The rows of a file by what loading them changes, the large type of the report. */
class CountsList extends DescriptionList {

    CountsList(CheckingReport report) {
        addClassName("import-counts");
        count("read", report.read());
        count("new", report.differences().added());
        count("amended", report.differences().amended());
        count("unchanged", report.differences().unchanged());
        count("rejected", report.rejected());
    }

    private void count(String key, long rows) {
        Div pair = new Div();
        pair.add(
                new DescriptionList.Term(getTranslation("dataimport.count." + key)),
                new DescriptionList.Description(getTranslation("dataimport.number", rows)));
        add(pair);
    }
}
