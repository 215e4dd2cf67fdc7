package toex.outcomes.casestudies.data;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import toex.outcomes.casestudies.CaseStudy;

/** Writes case studies. */
@Repository
public class CaseStudyRepository {

    private final JdbcClient jdbc;

    CaseStudyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM case_study)")
                .query(Boolean.class)
                .single();
    }

    /** Keeps a case study at its place in the editorial order. */
    public void add(CaseStudy study, int position) {
        jdbc.sql("""
                INSERT INTO case_study (slug, title, summary, story, threat, outcome, region, marking, position)
                VALUES (:slug, :title, :summary, :story, :threat, :outcome, :region, :marking, :position)""")
                .param("slug", study.slug())
                .param("title", study.title())
                .param("summary", study.summary())
                .param("story", study.story())
                .param("threat", study.threat())
                .param("outcome", study.outcome())
                .param("region", study.region() == null ? null : study.region().value())
                .param("marking", study.marking().text())
                .param("position", position)
                .update();
    }
}
