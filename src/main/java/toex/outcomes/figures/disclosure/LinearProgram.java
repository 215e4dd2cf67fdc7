package toex.outcomes.figures.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Searches what an outsider knows for the worlds in which a sum is smallest and largest. */
final class LinearProgram {

    private final ExpressionsBasedModel model = new ExpressionsBasedModel();
    private final @Nullable Variable[] variables;

    /** @param cap no unknown is larger, so that every sum has a largest value */
    LinearProgram(Knowledge knowledge, long cap) {
        boolean[] zero = zeros(knowledge);
        variables = new Variable[knowledge.unknowns()];
        for (int i = 0; i < variables.length; i++) {
            variables[i] = zero[i] ? null : model.newVariable("v" + i).lower(0).upper(cap);
        }
        List<Knowledge.Fact> facts = knowledge.facts();
        for (int i = 0; i < facts.size(); i++) {
            add("f" + i, facts.get(i));
        }
    }

    /** The unknowns that add up to nothing. */
    private static boolean[] zeros(Knowledge knowledge) {
        boolean[] zero = new boolean[knowledge.unknowns()];
        knowledge.facts().stream()
                .filter(fact -> fact.exact() && fact.value() == 0 && fact.minus().length == 0)
                .flatMapToInt(fact -> Arrays.stream(fact.plus()))
                .forEach(unknown -> zero[unknown] = true);
        return zero;
    }

    private void add(String name, Knowledge.Fact fact) {
        if (IntStream.concat(Arrays.stream(fact.plus()), Arrays.stream(fact.minus()))
                .noneMatch(unknown -> variables[unknown] != null)) {
            return;
        }
        Expression row = model.newExpression(name);
        set(row, fact.plus(), 1);
        set(row, fact.minus(), -1);
        if (fact.exact()) {
            row.level(fact.value());
        } else {
            row.lower(fact.value());
        }
    }

    private void set(Expression row, int[] unknowns, int factor) {
        for (int unknown : unknowns) {
            Variable variable = variables[unknown];
            if (variable != null) {
                row.set(variable, factor);
            }
        }
    }

    /**
     * The world found, rounded to whole numbers; empty where the solver found none. Nobody has checked it yet.
     *
     * @param whole whether to search among whole numbers only, which takes longer and is seldom needed
     */
    Optional<long[]> extreme(int[] sum, boolean largest, boolean whole) {
        for (Variable variable : variables) {
            if (variable != null) {
                variable.integer(whole);
            }
        }
        weigh(sum, 1);
        Optimisation.Result result = largest ? model.maximise() : model.minimise();
        weigh(sum, null);
        return result.getState().isFeasible() ? Optional.of(world(result)) : Optional.empty();
    }

    private void weigh(int[] sum, @Nullable Integer weight) {
        for (int unknown : sum) {
            Variable variable = variables[unknown];
            if (variable != null) {
                variable.weight(weight);
            }
        }
    }

    private long[] world(Optimisation.Result result) {
        long[] world = new long[variables.length];
        int next = 0;
        for (int i = 0; i < variables.length; i++) {
            world[i] = variables[i] == null ? 0 : Math.round(result.doubleValue(next++));
        }
        return world;
    }
}
