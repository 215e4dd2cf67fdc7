package toex.outcomes.document;

import java.text.MessageFormat;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfTemplate;

/** What every page repeats: the marking at top and bottom, the running head, the notice and "Page n of N". */
final class Furniture {

    private final Publication publication;
    private final Typesetter type;
    private final Tag outside = Tag.document();
    private final @Nullable QrCode code;
    private @Nullable PdfTemplate picture;

    Furniture(Publication publication, Typesetter type) {
        this.publication = publication;
        this.type = type;
        Seal seal = publication.seal();
        this.code = seal == null
                ? null
                : new QrCode(seal.address(), Math.min(46, publication.sheet().bottom() * 0.86));
    }

    void paint(Canvas canvas, Surface surface, int page, int pages) {
        Sheet sheet = publication.sheet();
        Frame frame = new Frame(sheet.contentWidth(), outside, surface);
        Publication.Wording wording = publication.wording();
        double top = sheet.top() * 0.2;
        double head = sheet.top() * 0.52;
        double bottom = sheet.height() - sheet.bottom() * 0.36;
        double foot = sheet.height() - sheet.bottom() * 0.68;
        canvas.pagination(() -> {
            marking(canvas, frame, top);
            marking(canvas, frame, bottom);
            notice(canvas, frame, head);
            if (surface == Surface.PAPER) {
                words(canvas, wording.head(), frame, false, head);
                words(canvas, wording.foot(), frame, false, foot);
                double beside = code == null ? 0 : code.size() + type.em(0.6);
                words(
                        canvas,
                        MessageFormat.format(wording.pageOf(), page, pages),
                        frame.width(frame.width() - beside),
                        true,
                        foot);
            }
            seal(canvas, frame);
        });
    }

    /** Edition and fingerprint under the head, the code in the corner below. */
    private void seal(Canvas canvas, Frame frame) {
        Seal seal = publication.seal();
        if (seal == null || code == null) {
            return;
        }
        Sheet sheet = publication.sheet();
        TextStyle small = type.style(Role.NOTE, frame).enlarged(0.72);
        type.set(Text.of(seal.words()), small, frame.width(), false, outside)
                .paintBare(canvas, sheet.left(), sheet.top() * 0.78);
        if (picture == null) {
            picture = code.on(canvas.content());
        }
        double right = sheet.left() + frame.width() - code.size();
        canvas.content().addTemplate(picture, (float) right, (float) (sheet.bottom() * 0.07));
    }

    private void marking(Canvas canvas, Frame frame, double y) {
        SetText marking = text(publication.marking().text(), Role.MARKING, frame, false);
        marking.paintBare(canvas, (canvas.sheet().width() - marking.widest()) / 2, y);
    }

    private void notice(Canvas canvas, Frame frame, double y) {
        if (publication.notice().isEmpty()) {
            return;
        }
        TextStyle style = type.style(Role.NOTE, frame).coloured(Colours.INK);
        SetText notice = type.set(Text.strong(publication.notice()), style, frame.width(), true, outside);
        double left = canvas.sheet().left() + frame.width() - notice.widest();
        canvas.fill(left - type.em(0.5), y - 1, notice.widest() + type.em(1), notice.height() + 2, Colours.UNDERLAY);
        notice.paintBare(canvas, canvas.sheet().left(), y);
    }

    private void words(Canvas canvas, String words, Frame frame, boolean toTheRight, double y) {
        text(words, Role.NOTE, frame, toTheRight)
                .paintBare(canvas, canvas.sheet().left(), y);
    }

    private SetText text(String words, Role role, Frame frame, boolean toTheRight) {
        return type.set(Text.of(words), type.style(role, frame), frame.width(), toTheRight, outside);
    }
}
