package toex.outcomes.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.drawing.Boundaries;
import toex.outcomes.drawing.BoundaryLayer;
import toex.outcomes.organisation.data.BoundaryQuery;
import toex.outcomes.organisation.data.OrganisationQuery;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Refusal;
import toex.outcomes.shared.RegionCode;

/** Who is who, on a day: regions, their forces, and partner organisations. */
@Service
@PreAuthorize("isAuthenticated()")
public class OrganisationService {

    private final OrganisationQuery query;
    private final BoundaryQuery boundaries;

    OrganisationService(OrganisationQuery query, BoundaryQuery boundaries) {
        this.boundaries = boundaries;
        this.query = query;
    }

    /** All regions by name, each with its forces by name, as they are on the day. */
    public List<Region> regions(LocalDate on) {
        return query.regions(on);
    }

    /** The region with its forces, empty where there is none of that code on the day. */
    public Optional<Region> region(RegionCode code, LocalDate on) {
        return query.regions(on).stream()
                .filter(region -> region.code().equals(code))
                .findFirst();
    }

    /** Partner organisations by name. */
    public List<Partner> partners(LocalDate on) {
        return query.partners(on);
    }

    /** The force or partner of that code or name on the day; capital letters don't matter. */
    public Optional<Organisation> organisation(String codeOrName, LocalDate on) {
        return query.organisation(codeOrName, on);
    }

    /** The code of the force or partner that has, or ever had, that code or name; capital letters don't matter. */
    public Optional<OrganisationCode> organisationCode(String codeOrName) {
        return query.organisationCode(codeOrName);
    }

    /** The region that the force belongs to or, where it has ended, belonged to last; empty for a partner. */
    public Optional<RegionCode> latestRegion(OrganisationCode force) {
        return query.latestRegion(force);
    }

    /** The force with all that it came from and all that it was merged into, but not those that were merged with it. */
    public Set<OrganisationCode> lineage(OrganisationCode force) {
        return query.lineage(force);
    }

    /** Everybody on all days, for whoever looks up many names. */
    public OrganisationDirectory directory() {
        return query.directory();
    }

    /**
     * Lets nobody change an organisation until the caller's transaction ends.
     *
     * @throws Refusal where somebody has changed one since the directory was made
     */
    public void hold(OrganisationDirectory seen) {
        if (query.heldVersion() != seen.version()) {
            throw new Refusal(
                    "An administrator changed the organisations while the file was read. Load it again: it is then checked against what they are now.");
        }
    }

    /** The outlines of the force areas that the maps of pages are drawn with now. */
    public Boundaries boundaries() {
        return Boundaries.of(boundaryLayer());
    }

    /** The same as a value to keep; empty for the built-in ones. */
    public Optional<BoundaryLayer> boundaryLayer() {
        return boundaries.current();
    }

    /** The latest name of every region there ever was, by its code. */
    public Map<String, String> regionNames() {
        return query.regionNames();
    }

    /** The latest short name of every force and partner there ever was, by its code. */
    public Map<String, String> organisationNames() {
        return query.organisationNames();
    }
}
