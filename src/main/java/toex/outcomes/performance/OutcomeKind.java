package toex.outcomes.performance;

import java.util.Arrays;
import java.util.Optional;
import toex.outcomes.figures.MeasureCode;

/** What a record counts. Each kind has the measure of the same code. */
public enum OutcomeKind {
    OCG_IDENTIFIED("ocg-identified"),
    PRIORITY_INDIVIDUAL_IDENTIFIED("priority-individual-identified"),
    DISRUPTION("disruption"),
    SAFEGUARDING_REFERRAL("safeguarding-referral"),
    SUPPORTED_JOB("supported-job");

    private final String code;

    OutcomeKind(String code) {
        this.code = code;
    }

    /** As in files: {@code disruption}. */
    public String code() {
        return code;
    }

    public MeasureCode measure() {
        return new MeasureCode(code);
    }

    public static Optional<OutcomeKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
