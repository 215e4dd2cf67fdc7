package toex.outcomes.performance;

import toex.outcomes.figures.Source.ImportReference;
import toex.outcomes.shared.Marking;

/** An import that is in the records, and how they are marked. */
public record LoadedImport(ImportReference reference, Marking marking) {}
