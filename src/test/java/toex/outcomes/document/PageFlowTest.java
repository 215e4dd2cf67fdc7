package toex.outcomes.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import toex.outcomes.shared.Refusal;

class PageFlowTest {

    private static final Sheet POSTER = new Sheet(Sheet.A4_WIDTH, Sheet.A4_HEIGHT, 40, 40, 40, 40, 9, 1, 1, true);

    @Test
    void no_heading_is_parted_from_what_it_heads() throws Exception {
        for (int lines = 30; lines < 60; lines++) {
            List<Block> blocks = new ArrayList<>();
            for (int i = 0; i < lines; i++) {
                blocks.add(new Block.Paragraph(Block.Tone.BODY, Text.of("Line " + i)));
            }
            blocks.add(new Block.Heading(2, Text.of("Where it was achieved")));
            blocks.add(new Block.Paragraph(Block.Tone.LEAD, Text.of("A record belongs to a region.")));
            blocks.add(new Block.Picture(
                    toex.outcomes.drawing.Chart.of(Samples.months(12)), 1, Text.of("Source: records")));
            ReadPdf pdf = ReadPdf.of(PdfPress.print(Samples.publication(blocks.toArray(Block[]::new))));
            for (int page = 1; page <= pdf.pages(); page++) {
                String text = pdf.page(page);
                assertThat(text.contains("Where it was achieved")).isEqualTo(text.contains("Source: records"));
            }
        }
    }

    @Test
    void neither_the_first_nor_the_last_line_of_a_paragraph_stands_alone_on_a_page() {
        Random random = new Random(7);
        for (int trial = 0; trial < 300; trial++) {
            double room = 200 + random.nextInt(300);
            List<Piece> pieces = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                pieces.addAll(Typesetter.pieces(paragraph(1 + random.nextInt(9)), 6));
            }
            PageFlow.Pages pages = PageFlow.flow(pieces, room);
            assertThat(pages.pages().stream().flatMap(page -> page.pieces().stream()))
                    .extracting(PageFlow.Placed::piece)
                    .containsExactlyElementsOf(pieces);
            assertThat(pages.pages()).allSatisfy(page -> {
                PageFlow.Placed last = page.pieces().getLast();
                assertThat(last.y() + last.piece().height()).isLessThanOrEqualTo(room + 0.1);
            });
        }
    }

    private static SetText paragraph(int lines) {
        Fonts fonts = Fonts.borrow();
        Frame frame = new Frame(100, Tag.document(), Surface.PAPER);
        Typesetter type = new Typesetter(fonts, POSTER, 1);
        return type.set(Text.of("superintendent ".repeat(lines).strip()), Role.BODY, frame, frame.tag());
    }

    @Test
    void the_pieces_of_a_paragraph_have_two_lines_at_both_ends() {
        for (int lines = 4; lines < 12; lines++) {
            List<Piece> pieces = Typesetter.pieces(paragraph(lines), 0);
            double line = pieces.get(1).height();
            assertThat(pieces.getFirst().height()).isEqualTo(pieces.getLast().height());
            assertThat(pieces.getFirst().height()).isGreaterThanOrEqualTo(line);
            assertThat(pieces.stream().mapToDouble(Piece::height).sum())
                    .isCloseTo(paragraph(lines).height(), org.assertj.core.data.Offset.offset(0.001));
        }
        assertThat(Typesetter.pieces(paragraph(3), 0)).hasSize(1);
    }

    @Test
    void a_poster_is_one_page_however_much_or_little_it_says() throws Exception {
        for (int words : new int[] {20, 200, 500, 800}) {
            Block text = new Block.Paragraph(Block.Tone.LINE, Text.of(Samples.words(words)));
            Block tiles = new Block.FigureTiles(List.of(Samples.tile(21), Samples.tile(299)));
            byte[] file =
                    PdfPress.print(Samples.publication(POSTER, new Block.Heading(1, Text.of("Claim")), tiles, text));
            assertThat(ReadPdf.of(file).pages()).as("%d words", words).isEqualTo(1);
        }
    }

    @Test
    void a_poster_that_nobody_could_read_is_refused() {
        Block text = new Block.Paragraph(Block.Tone.LINE, Text.of(Samples.words(6000)));
        assertThatThrownBy(() -> PdfPress.print(Samples.publication(POSTER, text)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("more text than one page can hold");
    }
}
