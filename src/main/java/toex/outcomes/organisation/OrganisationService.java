package toex.outcomes.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import toex.outcomes.shared.RegionCode;

/** Who is who, on a day: regions, their forces, and partner organisations. */
@Service
public class OrganisationService {

    /** All regions by name, each with its forces by name, as they are on the day. */
    public List<Region> regions(LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** The region with its forces, empty where there is none of that code on the day. */
    public Optional<Region> region(RegionCode code, LocalDate on) {
        throw new UnsupportedOperationException();
    }

    /** Partner organisations by name. */
    public List<Partner> partners(LocalDate on) {
        throw new UnsupportedOperationException();
    }
}
