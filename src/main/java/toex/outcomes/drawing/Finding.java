package toex.outcomes.drawing;

import java.util.Set;
import toex.outcomes.figures.FigureTable;

/**
 * What a table's figures say.
 *
 * @param title a finding that is true of them, or a neutral heading where they support none
 * @param alternative the figures in words
 * @param emphasised codes of the groups that it is about
 */
record Finding(String title, String alternative, Set<String> emphasised) {

    static Finding of(FigureTable table) {
        Claim claim = Reading.of(table);
        Sentences sentences = new Sentences(table);
        return new Finding(sentences.title(claim), sentences.alternative(claim), claim.about());
    }
}
