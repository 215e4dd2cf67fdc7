package toex.outcomes.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.shared.SearchEntry;
import toex.outcomes.shared.SearchSource;

/** Finds what the person who is signed in may open. */
@Service
public class SearchService {

    private static final int MOST = 20;

    private final List<SearchSource> sources;

    SearchService(List<SearchSource> sources) {
        this.sources = sources;
    }

    /**
     * The best answers first, at most 20; none for a text without letters or digits.
     *
     * @param text what was typed, of any length
     */
    @PreAuthorize("isAuthenticated()")
    public List<SearchEntry> find(String text) {
        Query query = Query.of(text);
        if (query.isEmpty()) {
            return List.of();
        }
        return sources.stream()
                .flatMap(SearchService::open)
                .filter(entry -> query.rank(entry) < Query.NOT_AT_ALL)
                .sorted(Comparator.<SearchEntry>comparingInt(query::rank)
                        .thenComparing(SearchEntry::kind)
                        .thenComparing(SearchEntry::title))
                .limit(MOST)
                .toList();
    }

    /** What a role may not see is not found by it. */
    private static Stream<SearchEntry> open(SearchSource source) {
        try {
            return source.entries().stream();
        } catch (AccessDeniedException refused) {
            return Stream.empty();
        }
    }
}
