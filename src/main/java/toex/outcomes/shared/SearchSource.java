package toex.outcomes.shared;

import java.util.List;

/** What a feature lets people find. Its services' locks decide what a role finds: what they refuse is not found. */
public interface SearchSource {

    /** All that the person who is signed in may open. */
    List<SearchEntry> entries();
}
