package toex.outcomes.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.document.ReadPdf;
import toex.outcomes.document.Validity;
import toex.outcomes.feedback.Quotation;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.Refusal;

class ComposerTest {

    private final SampleSnapshot sample = new SampleSnapshot();

    @ParameterizedTest
    @ValueSource(strings = {"poster", "outcome-summary"})
    void a_portal_without_any_content_still_makes_a_valid_report(String template) throws Exception {
        sample.empty = true;
        sample.demonstration = false;
        sample.benefit = Optional.empty();
        sample.caseStudies = List.of();
        sample.quotations = List.of();
        byte[] file = make(template).file();
        assertThat(Validity.faults(file, "ua1")).isEmpty();
        assertThat(ReadPdf.of(file).text())
                .contains("No case study has been published yet.", "No quotation has been published yet.");
        assertThat(ReadPdf.of(file).furniture(1)).doesNotContain("Demonstration data");
    }

    @Test
    void awkward_quotations_stand_whole_and_as_they_were_said() throws Exception {
        sample.quotations = List.of(
                quotation(1, "We **really** did — “truly” — save £43,938 & more: 100% <b>bold</b>, it's “fine”"),
                quotation(2, "**All of it emphasised, from the first word to the very last one of the sentence**"),
                quotation(3, "A lone ** pair of asterisks"),
                quotation(4, "Diolch o galon i'r tîm: gwnaeth y gwahaniaeth mwyaf yng Nghymru. Łódź, Αθήνα, Київ."),
                quotation(5, "First line\nsecond line\twith a tab"));
        String text = ReadPdf.of(make("outcome-summary").file()).text();
        assertThat(text)
                .contains("“We really did — “truly” — save £43,938 & more: 100% <b>bold</b>, it's “fine””")
                .contains("“All of it emphasised, from the first word to the very last one of the sentence”")
                .contains("pair of asterisks”")
                .contains("“Diolch o galon i'r tîm: gwnaeth y gwahaniaeth mwyaf yng Nghymru. Łódź, Αθήνα, Київ.”")
                .contains("“First line second line with a tab”");
    }

    @Test
    void the_poster_shows_as_many_quotations_as_it_has_room_for_and_each_of_them_whole() throws Exception {
        List<Quotation> many = new ArrayList<>();
        IntStream.range(0, 40)
                .forEach(i -> many.add(quotation(i, "Quotation number " + i + " says how well the work went.")));
        sample.quotations = many;
        ReadPdf pdf = ReadPdf.of(make("poster").file());
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.all("BlockQuote"))
                .hasSizeBetween(3, 39)
                .allSatisfy(quote -> assertThat(quote.text()).contains("went.”"));
        assertThat(pdf.text()).contains("more quotations in the outcome summary");
    }

    @Test
    void the_poster_stays_one_page_whatever_is_quoted() throws Exception {
        String word = "Ineffably";
        List<Quotation> awkward = new ArrayList<>();
        awkward.add(quotation(1, "The team " + "worked and worked and ".repeat(400) + "stopped."));
        awkward.add(quotation(2, word.repeat(60)));
        IntStream.range(3, 500).forEach(i -> awkward.add(quotation(i, "Good work, number " + i + ".")));
        sample.quotations = awkward;
        ReadPdf pdf = ReadPdf.of(make("poster").file());
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.text()).doesNotContain("worked and worked").contains("more quotations in the outcome summary");

        sample.quotations = awkward.subList(0, 1);
        ReadPdf single = ReadPdf.of(make("poster").file());
        assertThat(single.pages()).isEqualTo(1);
        assertThat(single.text()).contains("There is one more quotation in the outcome summary");
    }

    @Test
    void the_words_of_the_poster_are_large_enough_at_arms_length() throws Exception {
        assertThat(ReadPdf.of(make("poster").file()).sizeOf("Data science makes the research efficient"))
                .isGreaterThanOrEqualTo(9);
    }

    @Test
    void the_highest_marking_of_the_parts_marks_the_whole() throws Exception {
        CaseStudy story = sample.caseStudies.getFirst();
        sample.caseStudies = List.of(new CaseStudy(
                story.slug(),
                story.title(),
                story.summary(),
                story.story(),
                story.threat(),
                story.outcome(),
                story.region(),
                Marking.parse("OFFICIAL-SENSITIVE · RECIPIENTS ONLY")));
        Report report = make("poster");
        assertThat(report.fileName()).isEqualTo("poster-all-OFFICIAL-SENSITIVE-RECIPIENTS-ONLY.pdf");
        assertThat(ReadPdf.of(report.file()).furniture(1))
                .filteredOn("OFFICIAL-SENSITIVE · RECIPIENTS ONLY"::equals)
                .hasSize(2);
    }

    @Test
    void the_emphasis_of_an_editor_and_the_lists_of_a_story_are_kept() throws Exception {
        ReadPdf pdf = ReadPdf.of(make("outcome-summary").file());
        assertThat(pdf.text()).contains("who were exploiting vulnerable children.");
        assertThat(pdf.all("LI").stream().map(ReadPdf.Element::text))
                .anyMatch(item -> item.contains("it supported the prosecution of the offenders"));
        assertThat(pdf.all("H4").stream().map(ReadPdf.Element::text)).contains("What it changed");
    }

    @Test
    void a_character_that_cannot_be_printed_is_refused_with_the_words_around_it() {
        sample.quotations = List.of(quotation(1, "Work of 一流 quality"));
        assertThatThrownBy(() -> make("poster"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("\"一\" (U+4E00")
                .hasMessageContaining("Work of 一流 quality");
    }

    @Test
    void another_snapshot_has_another_fingerprint_and_the_same_one_the_same() {
        String before = FrozenSnapshot.of(sample.snapshot()).fingerprint();
        assertThat(FrozenSnapshot.of(new SampleSnapshot().snapshot()).fingerprint())
                .isEqualTo(before)
                .matches("[0-9a-f]{64}");
        sample.demonstration = false;
        assertThat(FrozenSnapshot.of(sample.snapshot()).fingerprint()).isNotEqualTo(before);
    }

    private Report make(String template) {
        return ReportService.make(TemplateFile.read(template), FrozenSnapshot.of(sample.snapshot()));
    }

    private static Quotation quotation(long id, String text) {
        return new Quotation(id, text, "Gwent", null);
    }
}
