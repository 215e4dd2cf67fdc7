package toex.outcomes.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import toex.outcomes.document.ReadPdf.Element;
import toex.outcomes.shared.Refusal;

class PdfPressTest {

    @Test
    void every_block_is_valid_for_readers_and_for_the_archive() throws Exception {
        byte[] file = Samples.kept("everything.pdf", PdfPress.print(Samples.everything()));
        assertThat(Validity.faults(file, "ua1")).isEmpty();
        assertThat(Validity.faults(file, "3a")).isEmpty();
    }

    @Test
    void a_file_without_tags_would_not_pass_the_check() throws Exception {
        assertThat(Validity.faults(Samples.untagged(), "ua1")).isNotEmpty();
        assertThat(Validity.faults(Samples.untagged(), "3a")).isNotEmpty();
    }

    @Test
    void the_same_publication_gives_the_same_bytes_on_every_thread() throws Exception {
        byte[] first = PdfPress.print(Samples.everything());
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<byte[]> print = () -> PdfPress.print(Samples.everything());
            List<Future<byte[]>> files =
                    IntStream.range(0, 24).mapToObj(i -> threads.submit(print)).toList();
            for (Future<byte[]> file : files) {
                assertThat(file.get()).isEqualTo(first);
            }
        }
    }

    @Test
    void a_refusal_leaves_the_next_document_as_it_was() {
        byte[] before = PdfPress.print(Samples.everything());
        assertThatThrownBy(() -> PdfPress.print(Samples.publication(paragraph("中"))));
        assertThat(PdfPress.print(Samples.everything())).isEqualTo(before);
    }

    @Test
    void headings_go_down_one_level_at_a_time_and_are_the_bookmarks() throws Exception {
        ReadPdf pdf = ReadPdf.of(PdfPress.print(Samples.everything()));
        List<Integer> levels = pdf.root()
                .all()
                .filter(element -> element.type().matches("H[1-6]"))
                .map(element -> element.type().charAt(1) - '0')
                .toList();
        assertThat(levels.getFirst()).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
        assertThat(pdf.bookmarks()).contains("What was achieved", "  By month", "What forces say");
    }

    @Test
    void contents_lead_to_the_page_that_they_name() throws Exception {
        ReadPdf pdf = ReadPdf.of(PdfPress.print(Samples.everything()));
        Element entry = pdf.all("TOCI").stream()
                .filter(item -> item.text().contains("What forces say"))
                .findFirst()
                .orElseThrow();
        int page = Integer.parseInt(entry.text().replaceAll("\\D+", ""));
        assertThat(pdf.page(page)).contains("We received a", "platinum service");
        assertThat(pdf.page(2)).contains("What forces say");
        assertThat(destinations(pdf, 2)).contains(page);
    }

    private static List<Integer> destinations(ReadPdf pdf, int page) {
        PdfArray annotations = pdf.pageDictionary(page).getAsArray(PdfName.ANNOTS);
        return annotations.getElements().stream()
                .map(PdfReader::getPdfObject)
                .map(annotation ->
                        ((PdfDictionary) annotation).getAsDict(PdfName.A).get(PdfName.D))
                .map(name -> pdf.pageOf(name.toString()))
                .toList();
    }

    @Test
    void every_picture_is_told_in_words() throws Exception {
        ReadPdf pdf = ReadPdf.of(PdfPress.print(Samples.everything()));
        assertThat(pdf.all("Figure")).hasSizeGreaterThan(5).allSatisfy(figure -> {
            assertThat(figure.alternative()).startsWith("Disruptions recorded by month.");
            assertThat(figure.attribute("BBox")).isNotEmpty();
        });
    }

    @Test
    void heads_of_tables_say_what_they_are_the_head_of() throws Exception {
        ReadPdf pdf = ReadPdf.of(PdfPress.print(Samples.everything()));
        Element table = pdf.all("Table").getFirst();
        assertThat(table.all().filter(cell -> cell.type().equals("TH")).map(cell -> cell.attribute("Scope")))
                .hasSize(62)
                .startsWith("Column", "Column", "Row")
                .endsWith("Row");
        assertThat(table.kids().getFirst().text().strip()).isEqualTo("Disruptions by month");
    }

    @Test
    void a_table_over_pages_shows_its_head_on_each_and_reads_it_once() throws Exception {
        ReadPdf pdf = ReadPdf.of(PdfPress.print(Samples.everything()));
        List<Integer> pages = IntStream.rangeClosed(1, pdf.pages())
                .filter(page -> pdf.page(page).matches(".*Month \\d+ \\d+ Month.*"))
                .boxed()
                .toList();
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.subList(1, pages.size()))
                .allSatisfy(page -> assertThat(pdf.furniture(page)).contains("Month", "Disruptions"));
        assertThat(pdf.all("THead")).hasSize(1);
    }

    @Test
    void every_page_has_its_marking_at_top_and_bottom_and_its_number() throws Exception {
        ReadPdf pdf = ReadPdf.of(PdfPress.print(Samples.everything()));
        for (int page = 1; page <= pdf.pages(); page++) {
            List<String> furniture = pdf.furniture(page);
            assertThat(furniture.getFirst()).isEqualTo("OFFICIAL");
            assertThat(furniture.getLast()).isEqualTo("OFFICIAL");
            assertThat(furniture).contains("Demonstration data");
            if (page > 1) {
                assertThat(furniture).contains("Page " + page + " of " + pdf.pages());
            }
        }
        assertThat(pdf.untagged()).isEmpty();
    }

    @Test
    void every_font_is_in_the_file() throws Exception {
        ReadPdf pdf = ReadPdf.of(PdfPress.print(Samples.everything()));
        assertThat(pdf.fonts()).isNotEmpty().allSatisfy(font -> {
            assertThat(font.getAsName(PdfName.BASEFONT).toString()).matches("/[A-Z]{6}\\+Source(Sans3|Serif4).*");
            if (font.getAsDict(PdfName.FONTDESCRIPTOR) != null) {
                assertThat(font.getAsDict(PdfName.FONTDESCRIPTOR).get(PdfName.FONTFILE2))
                        .isNotNull();
            }
        });
    }

    @Test
    void copied_text_keeps_its_spaces_at_the_ends_of_lines() throws Exception {
        String words = Samples.words(300);
        ReadPdf pdf = ReadPdf.of(PdfPress.print(Samples.publication(paragraph(words))));
        assertThat(pdf.all("P").getFirst().text()).isEqualTo(words);
    }

    @Test
    void names_in_many_languages_are_read_back_as_they_were_written() throws Exception {
        String names = "Llanfairpwllgwyngyll ŵ Ŷ · Łukasz Żółć · Nguyễn Thị Ánh · Αθήνα · Дніпро · “£43,938” – 1.80× ½";
        ReadPdf pdf = ReadPdf.of(PdfPress.print(Samples.publication(paragraph(names))));
        assertThat(pdf.text()).contains(names);
    }

    @Test
    void a_letter_and_its_accent_become_one_character() throws Exception {
        ReadPdf pdf = ReadPdf.of(PdfPress.print(Samples.publication(paragraph("Zoe\u0308 of Bro\u0302n"))));
        assertThat(pdf.text()).contains("Zoë of Brôn");
    }

    @Test
    void a_character_that_no_font_has_is_refused_by_name_with_its_place() {
        assertThatThrownBy(() -> PdfPress.print(Samples.publication(paragraph("Operation 中文 in Kent"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("\"中\" (U+4E2D")
                .hasMessageContaining("Operation 中文 in Kent");
        assertThatThrownBy(() -> PdfPress.print(Samples.publication(paragraph("thanks \uD83D\uDE00"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("U+1F600, grinning face");
    }

    @Test
    void a_character_that_one_font_lacks_is_taken_from_another() throws Exception {
        // the serif has no non-breaking hyphen
        Block quote = new Block.Quote(Text.of("co\u2011operation"), "Gwent");
        assertThat(ReadPdf.of(PdfPress.print(Samples.publication(quote))).text())
                .contains("“co\u2011operation”");
    }

    @Test
    void a_word_longer_than_a_line_is_broken_and_nothing_of_it_is_lost() throws Exception {
        String word = "Rhosllannerchrugog".repeat(20);
        ReadPdf pdf = ReadPdf.of(PdfPress.print(Samples.publication(paragraph(word))));
        assertThat(pdf.text()).contains(word);
    }

    @Test
    void a_figure_is_never_broken_over_two_lines() {
        Fonts fonts = Fonts.borrow();
        TextStyle style = TextStyle.of(Role.BODY, 10, Surface.PAPER);
        Text text = Text.of(Samples.words(12) + " ")
                .and(Text.figure("£156.3 million"))
                .and(" a year");
        for (int width = 90; width < 400; width++) {
            assertThat(new TextLayout(fonts, text, style).lines(width))
                    .as("%d points wide", width)
                    .anyMatch(line ->
                            line.spans().stream().anyMatch(span -> span.words().equals("£156.3 million")));
        }
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(Block.Tone.BODY, Text.of(words));
    }
}
