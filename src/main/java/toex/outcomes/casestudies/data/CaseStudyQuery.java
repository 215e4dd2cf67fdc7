package toex.outcomes.casestudies.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.casestudies.CaseStudy;
import toex.outcomes.shared.Marking;
import toex.outcomes.shared.RegionCode;

/** Reads case studies. */
@Repository
public class CaseStudyQuery {

    private static final String ALL =
            "SELECT slug, title, summary, story, threat, outcome, region, marking FROM case_study";

    private final JdbcClient jdbc;

    CaseStudyQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All in their editorial order. */
    public List<CaseStudy> all() {
        return jdbc.sql(ALL + " ORDER BY position, slug")
                .query(CaseStudyQuery::read)
                .list();
    }

    public Optional<CaseStudy> bySlug(String slug) {
        return jdbc.sql(ALL + " WHERE slug = ?")
                .param(slug)
                .query(CaseStudyQuery::read)
                .optional();
    }

    private static CaseStudy read(ResultSet row, int number) throws SQLException {
        String region = row.getString("region");
        return new CaseStudy(
                row.getString("slug"),
                row.getString("title"),
                row.getString("summary"),
                row.getString("story"),
                row.getString("threat"),
                row.getString("outcome"),
                region == null ? null : new RegionCode(region),
                Marking.parse(row.getString("marking")));
    }
}
