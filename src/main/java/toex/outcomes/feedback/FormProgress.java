package toex.outcomes.feedback;

import java.util.Arrays;
import java.util.List;

/**
 * Where a page stands among the questions of the form.
 *
 * @param number of this question, from 1
 * @param most how many questions there can be with the answers so far
 * @param exact whether there are as many; what may be quoted decides about two of them
 */
public record FormProgress(int number, int most, boolean exact) {

    /**
     * @param step a page that asks something, not {@link Step#CHECK}
     * @param jobGiven whether the job is not asked for
     */
    public static FormProgress of(Step step, Answers answers, boolean jobGiven) {
        List<Step> asked = Arrays.stream(Step.values())
                .filter(it -> it != Step.CHECK && (it != Step.JOB || !jobGiven))
                .toList();
        int before = (int) asked.stream()
                .filter(it -> it.compareTo(step) < 0 && it.isAskedOf(answers))
                .count();
        int later = (int) asked.stream().filter(it -> it.compareTo(step) > 0).count();
        return new FormProgress(before + 1, before + 1 + later, step.compareTo(Step.CONSENT) > 0);
    }
}
