package toex.outcomes.sampler;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;

/** What holds other things: lists, tabs, dialogs, menus, files on their way, progress. */
class SurfaceSamples extends Samples {

    private record Row(String name, int value) {}

    SurfaceSamples() {
        super("sampler.surfaces");
        sample("grid", grid(List.of(new Row("First sample", 12), new Row("Second sample", 345))));
        sample("grid without rows", grid(List.of()));
        sample("dialog", new Button("Open a dialog", click -> dialog().open()));
        sample("menu", menu());
        sample("tabs", tabs());
        sample("upload", new Upload(UploadHandler.inMemory((file, bytes) -> {
            // what is dropped here goes nowhere
        })));
        sample("progress", progress(0.4), progress(1));
        ProgressBar unknown = progress(0);
        unknown.setIndeterminate(true);
        sample("progress without an end", unknown);
        sample("notification", new Button("Show a notification", click -> Notification.show("Saved (a sample)")));
        sample("details", new NativeDetails("What is folded away", new Paragraph("What was folded away")));
    }

    private static TabSheet tabs() {
        TabSheet tabs = new TabSheet();
        tabs.add("First", new Paragraph("What the first tab shows"));
        tabs.add("Second", new Paragraph("What the second tab shows"));
        // the component's own scroller takes the focus, which a list of tabs must not hold
        tabs.getElement()
                .executeJs("customElements.whenDefined('vaadin-tabs').then(() => requestAnimationFrame(() =>"
                        + " this.querySelector('vaadin-tabs').shadowRoot.querySelectorAll('div[tabindex]')"
                        + ".forEach(scroller => scroller.removeAttribute('tabindex'))))");
        return tabs;
    }

    private static Grid<Row> grid(List<Row> rows) {
        Grid<Row> grid = new Grid<>();
        grid.addColumn(Row::name).setHeader("Name").setSortable(true);
        grid.addColumn(Row::value).setHeader("Value").setSortable(true);
        grid.setItems(rows);
        grid.setAllRowsVisible(true);
        grid.setEmptyStateText("No rows in this sample");
        grid.getElement().setAttribute("aria-label", "Sample grid");
        return grid;
    }

    private static ProgressBar progress(double value) {
        ProgressBar bar = new ProgressBar(0, 1, value);
        bar.getElement().setAttribute("aria-label", "Sample of progress");
        return bar;
    }

    private static Dialog dialog() {
        Dialog dialog = new Dialog("A sample of a dialog");
        dialog.add(new Paragraph("What has to be decided, in a sentence or two."));
        dialog.getFooter()
                .add(new Button("Cancel", click -> dialog.close()), new Button("Go on", click -> dialog.close()));
        return dialog;
    }

    private static MenuBar menu() {
        MenuBar menu = new MenuBar();
        menu.addItem("Menu").getSubMenu().addItem("First entry");
        menu.addItem("Second");
        menu.getElement().setAttribute("aria-label", "Sample menu");
        return menu;
    }
}
