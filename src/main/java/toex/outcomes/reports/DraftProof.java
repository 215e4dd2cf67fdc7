package toex.outcomes.reports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.document.Block;
import toex.outcomes.document.PagePictures;
import toex.outcomes.document.PdfPress;
import toex.outcomes.document.Publication;
import toex.outcomes.feedback.Audience;
import toex.outcomes.feedback.Quotation;

/** Prints a draft as it is, for whoever writes it: what may not be told any more is left out and said. */
@Component
class DraftProof {

    private final DraftReader reader;
    private final SnapshotService snapshots;
    private final ChosenWords words;
    private final PublicCounts publicCounts;

    DraftProof(DraftReader reader, SnapshotService snapshots, ChosenWords words, PublicCounts publicCounts) {
        this.reader = reader;
        this.snapshots = snapshots;
        this.words = words;
        this.publicCounts = publicCounts;
    }

    DraftPages pages(ReportDraft draft) {
        List<String> remarks = new ArrayList<>();
        Choice choice = told(draft, remarks);
        Snapshot snapshot = snapshots.take(draft.scope(), choice);
        Template template = reader.template(draft, choice);
        FrozenSnapshot frozen = FrozenSnapshot.of(template, snapshot);
        Composer composer = new Composer(template, frozen, null);
        Publication publication = composer.publication();
        PagePictures pictures = PagePictures.of(PdfPress.print(publication));
        return new DraftPages(
                pictures,
                publication.title(),
                publication.marking(),
                LiveFigures.of(snapshot).all(),
                pageOf(template, composer, pictures),
                new LiveWords(snapshot).meanings(),
                remarks);
    }

    /** What of the choice may stand in the report; of the rest it is said. */
    private Choice told(ReportDraft draft, List<String> remarks) {
        Choice choice = draft.choice();
        if (choice.audience() == Audience.PUBLIC && !publicCounts.has(draft.scope())) {
            remarks.add(Wording.of("draft.remark.public", draft.scope().period().inWords()));
        }
        List<String> stories = choice.caseStudies() == null
                ? null
                : known(
                        choice.caseStudies(),
                        words.stories(choice.audience()),
                        CaseStudy::slug,
                        slug -> remarks.add(Wording.of("draft.remark.case-study", slug)));
        List<Long> quotations = choice.quotations() == null
                ? null
                : known(
                        choice.quotations(),
                        words.quotations(choice.audience()),
                        Quotation::id,
                        id -> remarks.add(Wording.of("draft.remark.quotation", id)));
        return new Choice(choice.audience(), choice.marking(), choice.comparison(), stories, quotations);
    }

    private static <T, K> List<K> known(List<K> chosen, List<T> there, Function<T, K> key, Consumer<K> missing) {
        List<K> keys = there.stream().map(key).toList();
        chosen.stream().filter(wanted -> !keys.contains(wanted)).forEach(missing);
        return chosen.stream().filter(keys::contains).toList();
    }

    private static Map<String, Integer> pageOf(Template template, Composer composer, PagePictures pictures) {
        Map<String, Integer> pages = new HashMap<>();
        List<PagePictures.Mark> left = new ArrayList<>(pictures.marks());
        int page = 0;
        for (Template.Part section : template.parts()) {
            Optional<PagePictures.Mark> mark = heading(composer.blocks(List.of(section)))
                    .flatMap(heading -> left.stream()
                            .filter(each -> each.title().equals(heading))
                            .findFirst());
            mark.ifPresent(left::remove);
            page = mark.map(PagePictures.Mark::page).orElse(page);
            pages.put(section.setting("name"), page);
        }
        return pages;
    }

    private static Optional<String> heading(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block ->
                        block instanceof Block.Together together ? together.blocks().stream() : Stream.of(block))
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text().words())
                .collect(Collectors.reducing((first, other) -> first));
    }
}
