package toex.outcomes.reports;

import java.util.List;
import java.util.Map;
import toex.outcomes.document.PagePictures;
import toex.outcomes.figures.LiveFigure;
import toex.outcomes.shared.Marking;

/**
 * What a draft looks like now.
 *
 * @param title of the whole, with its period and region
 * @param marking of its pages
 * @param figures those that its words may name
 * @param pageOf the page on which each section begins, from 0, by the section's name
 * @param words the facts and figures that stand in texts for their tokens, by token
 * @param remarks what whoever writes must know: sentences
 */
public record DraftPages(
        PagePictures pictures,
        String title,
        Marking marking,
        List<LiveFigure> figures,
        Map<String, Integer> pageOf,
        Map<String, String> words,
        List<String> remarks) {

    public DraftPages {
        figures = List.copyOf(figures);
        pageOf = Map.copyOf(pageOf);
        words = Map.copyOf(words);
        remarks = List.copyOf(remarks);
    }
}
