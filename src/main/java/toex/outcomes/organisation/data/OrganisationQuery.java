package toex.outcomes.organisation.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.organisation.Force;
import toex.outcomes.organisation.Organisation;
import toex.outcomes.organisation.OrganisationDirectory;
import toex.outcomes.organisation.OrganisationDirectory.Listed;
import toex.outcomes.organisation.OrganisationDirectory.Member;
import toex.outcomes.organisation.Partner;
import toex.outcomes.organisation.Region;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.Period;
import toex.outcomes.shared.ReadOnce;
import toex.outcomes.shared.RegionCode;

/** Reads organisations as they are on a day. */
@Repository
public class OrganisationQuery {

    private final JdbcClient jdbc;
    private final ReadOnce<LocalDate, List<Region>> regions = new ReadOnce<>(this::readRegions);
    private final ReadOnce<String, Map<String, String>> names = new ReadOnce<>(this::readNames);
    private final ReadOnce<String, OrganisationDirectory> directory = new ReadOnce<>(this::readDirectory);

    OrganisationQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Regions by name, each with its forces by short name. */
    public List<Region> regions(LocalDate on) {
        return regions.of(on);
    }

    private List<Region> readRegions(LocalDate on) {
        Map<String, List<Force>> forces = forcesByRegion(on);
        return jdbc.sql("""
                SELECT code, name, unit, longitude, latitude FROM region
                WHERE :on BETWEEN valid_from AND valid_to ORDER BY name""")
                .param("on", on)
                .query((row, number) -> new Region(
                        new RegionCode(row.getString("code")),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getDouble("longitude"),
                        row.getDouble("latitude"),
                        forces.getOrDefault(row.getString("code"), List.of())))
                .list();
    }

    private Map<String, List<Force>> forcesByRegion(LocalDate on) {
        record Member(String region, Force force) {}
        Map<String, List<String>> merged = merged();
        return jdbc
                .sql("""
                SELECT m.region_code, f.code, f.name, f.short_name
                FROM membership m JOIN police_force f ON f.code = m.force_code
                WHERE :on BETWEEN m.valid_from AND m.valid_to AND :on BETWEEN f.valid_from AND f.valid_to
                ORDER BY f.short_name""")
                .param("on", on)
                .query((row, number) -> new Member(
                        row.getString("region_code"),
                        new Force(
                                new OrganisationCode(row.getString("code")),
                                row.getString("name"),
                                row.getString("short_name"),
                                areas(row.getString("code"), merged))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Member::region, Collectors.mapping(Member::force, Collectors.toList())));
    }

    private Map<String, List<String>> merged() {
        return jdbc
                .sql("SELECT successor, force_code FROM force_succession")
                .query((row, number) -> Map.entry(row.getString("successor"), row.getString("force_code")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** The force, those it came from and those it was merged into, however many mergers there were. */
    public Set<OrganisationCode> lineage(OrganisationCode force) {
        Map<String, List<String>> merged = merged();
        Set<OrganisationCode> lineage = new HashSet<>(areas(force.value(), merged));
        Optional<String> next = Optional.of(force.value());
        while (next.isPresent()) {
            String earlier = next.get();
            next = merged.entrySet().stream()
                    .filter(entry -> entry.getValue().contains(earlier))
                    .map(Map.Entry::getKey)
                    .findFirst();
            next.ifPresent(successor -> lineage.add(new OrganisationCode(successor)));
        }
        return lineage;
    }

    private static Set<OrganisationCode> areas(String code, Map<String, List<String>> merged) {
        Set<OrganisationCode> areas = new HashSet<>(Set.of(new OrganisationCode(code)));
        merged.getOrDefault(code, List.of()).forEach(earlier -> areas.addAll(areas(earlier, merged)));
        return areas;
    }

    /** Partners by name. */
    public List<Partner> partners(LocalDate on) {
        return jdbc.sql("SELECT code, name FROM partner WHERE :on BETWEEN valid_from AND valid_to ORDER BY name")
                .param("on", on)
                .query((row, number) -> new Partner(new OrganisationCode(row.getString("code")), row.getString("name")))
                .list();
    }

    /** The force or partner of that code or name, whatever its case. */
    public Optional<Organisation> organisation(String codeOrName, LocalDate on) {
        return jdbc.sql("""
                SELECT f.code, f.short_name AS name, m.region_code AS region
                FROM police_force f LEFT JOIN membership m
                  ON m.force_code = f.code AND :on BETWEEN m.valid_from AND m.valid_to
                WHERE :text IN (f.code, f.name, f.short_name) AND :on BETWEEN f.valid_from AND f.valid_to
                UNION ALL
                SELECT code, name, NULL FROM partner
                WHERE :text IN (code, name) AND :on BETWEEN valid_from AND valid_to
                LIMIT 1""")
                .param("text", codeOrName.strip())
                .param("on", on)
                .query((row, number) -> new Organisation(
                        new OrganisationCode(row.getString("code")),
                        row.getString("name"),
                        regionOrNull(row.getString("region"))))
                .optional();
    }

    /** The code of the force or partner that has, or ever had, that code or name. */
    public Optional<OrganisationCode> organisationCode(String codeOrName) {
        return jdbc.sql("""
                SELECT code FROM police_force WHERE :text IN (code, name, short_name)
                UNION SELECT code FROM partner WHERE :text IN (code, name) LIMIT 1""")
                .param("text", codeOrName.strip())
                .query(String.class)
                .optional()
                .map(OrganisationCode::new);
    }

    private static @Nullable RegionCode regionOrNull(@Nullable String code) {
        return code == null ? null : new RegionCode(code);
    }

    /** The region that the force belonged to last, empty for a partner. */
    public Optional<RegionCode> latestRegion(OrganisationCode force) {
        return jdbc.sql("SELECT region_code FROM membership WHERE force_code = ? ORDER BY valid_to DESC LIMIT 1")
                .param(force.value())
                .query(String.class)
                .optional()
                .map(RegionCode::new);
    }

    /** Everybody on all days. */
    public OrganisationDirectory directory() {
        return directory.of("SELECT version FROM organisation_register");
    }

    private OrganisationDirectory readDirectory(String versionSql) {
        // read first: who changes an organisation meanwhile makes this picture an old one
        long version = jdbc.sql(versionSql).query(Long.class).single();
        List<Listed> everybody = jdbc.sql("""
                SELECT code, name, short_name, FALSE AS partner, valid_from, valid_to,
                  (SELECT MIN(n.name) FROM force_succession s JOIN police_force n ON n.code = s.successor
                   WHERE s.force_code = f.code) AS successor
                FROM police_force f
                UNION ALL SELECT code, name, name, TRUE, valid_from, valid_to, NULL FROM partner""")
                .query((row, number) -> new Listed(
                        new OrganisationCode(row.getString("code")),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getBoolean("partner"),
                        valid(row),
                        row.getString("successor")))
                .list();
        List<Member> memberships = jdbc.sql("SELECT force_code, region_code, valid_from, valid_to FROM membership")
                .query((row, number) -> new Member(
                        new OrganisationCode(row.getString("force_code")),
                        new RegionCode(row.getString("region_code")),
                        valid(row)))
                .list();
        return new OrganisationDirectory(version, everybody, memberships);
    }

    /** The version of the organisations, which stays until the caller's transaction ends. */
    public long heldVersion() {
        return jdbc.sql("SELECT version FROM organisation_register LOCK IN SHARE MODE")
                .query(Long.class)
                .single();
    }

    private static Period valid(ResultSet row) throws SQLException {
        return new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }

    /** The latest name of every region there ever was, by code. */
    public Map<String, String> regionNames() {
        return names.of("SELECT code, name FROM region ORDER BY valid_from");
    }

    /** The latest short name of every force and partner there ever was, by code. */
    public Map<String, String> organisationNames() {
        return names.of("""
                SELECT code, name FROM (
                    SELECT code, short_name AS name, valid_from FROM police_force
                    UNION ALL SELECT code, name, valid_from FROM partner) known
                ORDER BY valid_from""");
    }

    private Map<String, String> readNames(String sql) {
        return jdbc
                .sql(sql)
                .query((row, number) -> Map.entry(row.getString("code"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (earlier, later) -> later));
    }
}
