package toex.outcomes.performance.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import toex.outcomes.figures.Dimension;
import toex.outcomes.figures.FigureTable;
import toex.outcomes.figures.MeasureCode;
import toex.outcomes.performance.Headline;
import toex.outcomes.performance.Pipeline;
import toex.outcomes.performance.PivotTable;
import toex.outcomes.shared.Scope;

/**
 * The figures that the Performance view shows.
 *
 * @param chosen the one of the headlines that is broken down
 * @param aims of the measures that have a target for the period
 * @param tables its breakdowns beside the one by month
 * @param choices tables of the reader's own, one for each measure
 * @param parts levels or strands by the months of whole quarters, empty where there are none
 * @param places regions or forces by month
 * @param side what stands beside it
 */
record Screen(
        Asked asked,
        Scope scope,
        List<Headline> headlines,
        Headline chosen,
        Map<MeasureCode, Aim> aims,
        Map<Dimension, FigureTable> tables,
        List<PivotTable> choices,
        Optional<PivotTable> parts,
        PivotTable places,
        Pipeline pipeline,
        Optional<SideBySide> side) {}
