package toex.outcomes.document;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/** An address for a telephone's camera, drawn once as vectors and put on each page. */
final class QrCode {

    /** How many modules around it stay empty, as its standard asks. */
    private static final int QUIET = 4;

    private final ByteMatrix modules;
    private final double size;

    /** @param size of its side in points, the empty border within it */
    QrCode(String address, double size) {
        try {
            this.modules = Encoder.encode(address, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code can hold " + address, e);
        }
        this.size = size;
    }

    double size() {
        return size;
    }

    /** The picture, on white so that it can be read on any ground. */
    PdfTemplate on(PdfContentByte content) {
        PdfTemplate picture = content.createTemplate((float) size, (float) size);
        picture.setColorFill(Colours.ON_NAVY);
        picture.rectangle(0, 0, (float) size, (float) size);
        picture.fill();
        picture.setColorFill(Colours.INK);
        double module = size / (modules.getWidth() + 2 * QUIET);
        for (int row = 0; row < modules.getHeight(); row++) {
            runs(picture, row, module);
        }
        picture.fill();
        return picture;
    }

    /** Neighbours in one rectangle, so that no seam shows between them. */
    private void runs(PdfTemplate picture, int row, double module) {
        for (int from = 0; from < modules.getWidth(); from++) {
            int to = from;
            while (to < modules.getWidth() && modules.get(to, row) == 1) {
                to++;
            }
            if (to > from) {
                double bottom = size - (row + 1 + QUIET) * module;
                picture.rectangle(
                        (float) ((from + QUIET) * module), (float) bottom, (float) ((to - from) * module), (float)
                                module);
                from = to;
            }
        }
    }
}
