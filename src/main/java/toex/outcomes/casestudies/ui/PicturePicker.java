package toex.outcomes.casestudies.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.Consumer;
import toex.outcomes.casestudies.StoryPictures;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Picture;
import toex.outcomes.editorial.Pictures;
import toex.outcomes.shared.CleanText;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.ui.Problem;

/** Adds a picture to a story, with what it shows in words. */
class PicturePicker extends Div {

    private static final int LONGEST_WORDS = 300;

    private final transient Pictures pictures;
    private final transient Manuscript draft;
    private final transient Consumer<String> insert;
    private final TextField words = new TextField();
    private final Problem problem = new Problem();
    private final Upload upload;

    PicturePicker(Pictures pictures, Manuscript draft, Consumer<String> insert) {
        this.pictures = pictures;
        this.draft = draft;
        this.insert = insert;
        addClassName("story-tool");
        words.setLabel(getTranslation("casestudies.picture.words"));
        words.setHelperText(getTranslation("casestudies.picture.words.help"));
        words.setMaxLength(LONGEST_WORDS);
        words.setWidthFull();
        upload = new Upload(UploadHandler.inMemory((about, bytes) -> keep(bytes)));
        upload.setAcceptedFileTypes("image/jpeg", "image/png", "image/gif");
        upload.setMaxFileSize(Picture.LARGEST_FILE);
        upload.setUploadButton(new Button(getTranslation("casestudies.picture.choose")));
        upload.setDropAllowed(false);
        upload.addFileRejectedListener(rejected -> problem.attempt(() -> {
            throw new Refusal(getTranslation("casestudies.picture.rejected"));
        }));
        add(words, upload, problem);
    }

    private void keep(byte[] file) {
        upload.clearFileList();
        problem.attempt(() -> {
            String shown = CleanText.line(words.getValue());
            if (shown.isEmpty()) {
                throw new Refusal(getTranslation("casestudies.picture.no-words"));
            }
            long id = pictures.add(draft, file);
            words.clear();
            insert.accept(StoryPictures.markdown(id, shown));
        });
    }
}
