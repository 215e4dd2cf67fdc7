package toex.outcomes.reports.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import toex.outcomes.document.PagePictures;

/**
 * The pages of a PDF as pictures, each drawn when the browser asks for it. Where other pages take their place, only those that
 * look different are sent again.
 */
class PageImages extends Div {

    private final List<String> names = new ArrayList<>();

    /** @param title what the pages are, for who can't see them */
    PageImages(String title) {
        addClassName("page-images");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", title);
    }

    final void show(PagePictures pictures) {
        for (int i = 0; i < pictures.names().size(); i++) {
            String name = pictures.names().get(i);
            boolean there = i < names.size();
            if (there && names.get(i).equals(name)) {
                continue;
            }
            Image image = image(pictures, i);
            if (there) {
                replace(getComponentAt(i), image);
                names.set(i, name);
            } else {
                add(image);
                names.add(name);
            }
        }
        while (names.size() > pictures.names().size()) {
            remove(getComponentAt(names.size() - 1));
            names.removeLast();
        }
    }

    /** How many pages stand here. */
    final int count() {
        return names.size();
    }

    private Image image(PagePictures pictures, int page) {
        String file =
                "page-%d-%s.png".formatted(page + 1, pictures.names().get(page).substring(0, 12));
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
                    byte[] png = pictures.png(page);
                    return new DownloadResponse(new ByteArrayInputStream(png), file, "image/png", png.length);
                })
                .inline();
        Image image = new Image(
                handler,
                getTranslation("reports.draft.page", page + 1, pictures.names().size()));
        image.getElement().setAttribute("loading", "lazy");
        image.getElement().setAttribute("width", "893");
        image.getElement().setAttribute("height", "1263");
        return image;
    }

    /** Brings a page into sight. @param page from 0 */
    final void turnTo(int page) {
        getElement()
                .executeJs(
                        "const page = this.children[$0]; if (page) this.scrollTo({top: page.offsetTop - this.offsetTop, left: page.offsetLeft, behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth'})",
                        page);
    }
}
