package toex.outcomes.document;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfTemplate;

/** What every page repeats: the marking at top and bottom, the running head, the notice and "Page n of N". */
final class Furniture {

    private final Publication publication;
    private final Typesetter type;
    private final Tag outside = Tag.document();
    private final @Nullable QrCode code;
    private final Map<Surface, Standing> standing = new EnumMap<>(Surface.class);
    private @Nullable PdfTemplate picture;

    /** What is set once for all pages of a surface. */
    private record Standing(SetText marking, SetText notice, SetText head, SetText foot) {}

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
        double top = sheet.top() * 0.2;
        double head = sheet.top() * 0.52;
        double bottom = sheet.height() - sheet.bottom() * 0.36;
        double foot = sheet.height() - sheet.bottom() * 0.68;
        Standing words = standing.computeIfAbsent(surface, on -> standing(frame));
        canvas.pagination(() -> {
            marking(canvas, words.marking(), top);
            marking(canvas, words.marking(), bottom);
            notice(canvas, words.notice(), frame, head);
            if (surface == Surface.PAPER) {
                words.head().paintBare(canvas, sheet.left(), head);
                words.foot().paintBare(canvas, sheet.left(), foot);
                double beside = code == null ? 0 : code.size() + type.em(0.6);
                note(
                                MessageFormat.format(publication.wording().pageOf(), page, pages),
                                frame.width(frame.width() - beside),
                                true)
                        .paintBare(canvas, sheet.left(), foot);
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

    private Standing standing(Frame frame) {
        TextStyle notice = type.style(Role.NOTE, frame).coloured(Colours.INK);
        return new Standing(
                text(publication.marking().text(), Role.MARKING, frame, false),
                type.set(Text.strong(publication.notice()), notice, frame.width(), true, outside),
                note(publication.wording().head(), frame, false),
                note(publication.wording().foot(), frame, false));
    }

    private static void marking(Canvas canvas, SetText marking, double y) {
        marking.paintBare(canvas, (canvas.sheet().width() - marking.widest()) / 2, y);
    }

    private void notice(Canvas canvas, SetText notice, Frame frame, double y) {
        if (publication.notice().isEmpty()) {
            return;
        }
        double left = canvas.sheet().left() + frame.width() - notice.widest();
        canvas.fill(left - type.em(0.5), y - 1, notice.widest() + type.em(1), notice.height() + 2, Colours.UNDERLAY);
        notice.paintBare(canvas, canvas.sheet().left(), y);
    }

    private SetText note(String words, Frame frame, boolean toTheRight) {
        return text(words, Role.NOTE, frame, toTheRight);
    }

    private SetText text(String words, Role role, Frame frame, boolean toTheRight) {
        return type.set(Text.of(words), type.style(role, frame), frame.width(), toTheRight, outside);
    }
}
