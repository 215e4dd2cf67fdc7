package toex.outcomes.performance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.Measure;
import toex.outcomes.performance.PivotTable;
import toex.outcomes.shared.ui.PageSection;

/** The reader's own table: measures by any two dimensions, of all records or of those of a force, threat, strand or level. */
class PivotSection extends PageSection {

    /** How many cells a page bears; the whole table is in the files to download. */
    private static final int MOST = 2000;

    private final transient List<PivotTable> tables;

    /**
     * @param words of the table
     * @param downloads of the table
     * @param records where the records of these groups are listed, null for nowhere
     */
    PivotSection(
            Screen screen,
            TableMembers members,
            PivotWords words,
            DownloadLinks downloads,
            BiFunction<Measure, Map<Dimension, String>, @Nullable String> records) {
        super();
        this.tables = screen.choices();
        addClassName("pivot");
        setId(Part.TABLE.id());
        title(words.title());
        words.most().ifPresent(this::withStandfirst);
        add(new PivotControls(screen, members));
        if (screen.asked().table().leavesOut(screen.asked().kind())) {
            add(note("performance.pivot.levels"));
        }
        add(content(words, records), downloads);
    }

    private Component content(PivotWords words, BiFunction<Measure, Map<Dimension, String>, @Nullable String> records) {
        int cells = tables.stream().mapToInt(PivotTable::size).sum();
        if (cells > MOST) {
            return note(
                    "performance.pivot.large",
                    tables.getFirst().lines().size(),
                    tables.stream().mapToInt(table -> table.heads().size()).sum(),
                    MOST);
        }
        Div frame = new Div(new PivotGrid(tables, words.title(), records));
        frame.addClassName("pivot-frame");
        // what scrolls sideways must be reached by keyboard
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", getTranslation("performance.pivot.frame"));
        return frame;
    }

    private Paragraph note(String key, Object... values) {
        Paragraph note = new Paragraph(getTranslation(key, values));
        note.addClassName("notice");
        return note;
    }
}
