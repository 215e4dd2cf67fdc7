package toex.outcomes.casestudies.ui;

import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Picture;
import toex.outcomes.editorial.Pictures;

/** A picture of a manuscript within its story; nothing where the manuscript has none of that number. */
record StoryPicture(Pictures pictures, Manuscript manuscript) implements StoryText.PictureSource {

    @Override
    public Element picture(long id, String words) {
        Optional<Picture> found = pictures.find(manuscript, id);
        if (found.isEmpty()) {
            return Element.createText("");
        }
        Picture picture = found.get();
        String name = "picture-%d.%s".formatted(id, picture.mediaType().substring("image/".length()));
        Image image = new Image(
                DownloadHandler.fromInputStream(
                                event -> new DownloadResponse(
                                        new ByteArrayInputStream(picture.bytes()),
                                        name,
                                        picture.mediaType(),
                                        picture.bytes().length),
                                name)
                        .inline(),
                words);
        image.getElement().setAttribute("width", Integer.toString(picture.width()));
        image.getElement().setAttribute("height", Integer.toString(picture.height()));
        image.addClassName("story-picture");
        return image.getElement();
    }
}
