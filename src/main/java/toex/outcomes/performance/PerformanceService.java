package toex.outcomes.performance;

import java.util.List;
import org.springframework.stereotype.Service;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.Measure;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.Scope;

/** What the programme's records add up to. */
@Service
public class PerformanceService {

    /** The five measures that are counted from records, in the order in which they are printed. */
    public List<Measure> measures() {
        throw new UnsupportedOperationException();
    }

    /** The five counts of the scope, in the order of {@link #measures()}, in one query. */
    public List<Headline> headlines(Scope scope) {
        throw new UnsupportedOperationException();
    }

    /** A measure's count in the scope, broken down. Months have no gaps within what has records. */
    public FigureTable table(MeasureCode measure, Dimension by, Scope scope) {
        throw new UnsupportedOperationException();
    }

    /** From the first record's month to the last one's; {@link Period#ALL} where there is no record. */
    public Period coverage() {
        throw new UnsupportedOperationException();
    }
}
