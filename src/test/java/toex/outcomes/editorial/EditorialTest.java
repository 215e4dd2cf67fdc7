package toex.outcomes.editorial;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import toex.outcomes.PortalTest;
import toex.outcomes.editorial.data.ManuscriptQuery;
import toex.outcomes.security.Account;
import toex.outcomes.security.Clearance;
import toex.outcomes.security.Clearances;
import toex.outcomes.security.Role;
import toex.outcomes.shared.Marking;

/** A test of the workflow with a kind of item of its own. What it does is taken back. */
@PortalTest
@Transactional
abstract class EditorialTest {

    static final String KIND = "note";

    @Autowired
    Manuscripts manuscripts;

    @Autowired
    EditorialDesk desk;

    @Autowired
    ManuscriptSettings settings;

    @Autowired
    ContentList content;

    @Autowired
    ManuscriptQuery query;

    @Autowired
    Clearances clearances;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Lets the next lines be done by this person. */
    static void as(String name, Role role) {
        as(name, role, Clearance.OFFICIAL_SENSITIVE);
    }

    /** The same by somebody of this clearance. */
    static void as(String name, Role role, Clearance clearance) {
        Account account = new Account(0, name, name, role, null, true, true, 0, clearance, "");
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        account, null, List.of(new SimpleGrantedAuthority("ROLE_" + role))));
    }

    Manuscript draft() {
        as("writer", Role.COMMS);
        return manuscripts.begin(
                KIND, "a-note", Marking.OFFICIAL, Map.of(Manuscript.TITLE, "A note", "body", "First words."));
    }

    Manuscript now(Manuscript manuscript) {
        return manuscripts.find(manuscript.id()).orElseThrow();
    }

    Manuscript approved(Manuscript draft) {
        as("writer", Role.COMMS);
        desk.submit(now(draft));
        as("second", Role.APPROVER);
        desk.approve(now(draft));
        return now(draft);
    }

    Manuscript published(Manuscript draft) {
        desk.publish(approved(draft));
        return now(draft);
    }

    /** What readers see of the kind at that time. */
    List<Manuscript> seenAt(Instant time) {
        return new Publications(query, clearances, Clock.fixed(time, ZoneOffset.UTC)).published(KIND);
    }
}
