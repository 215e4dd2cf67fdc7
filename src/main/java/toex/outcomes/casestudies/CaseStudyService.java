package toex.outcomes.casestudies;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import toex.outcomes.editorial.Manuscript;
import toex.outcomes.editorial.Picture;
import toex.outcomes.editorial.Pictures;
import toex.outcomes.editorial.Publications;
import toex.outcomes.figures.Figure;
import toex.outcomes.organisation.OrganisationService;
import toex.outcomes.shared.OrganisationCode;
import toex.outcomes.shared.RegionCode;

/** The published case studies. */
@Service
@PreAuthorize("isAuthenticated()")
public class CaseStudyService {

    private final Publications publications;
    private final StoryFigures figures;
    private final OrganisationService organisations;
    private final Pictures pictures;

    CaseStudyService(
            Publications publications, StoryFigures figures, OrganisationService organisations, Pictures pictures) {
        this.pictures = pictures;
        this.publications = publications;
        this.figures = figures;
        this.organisations = organisations;
    }

    /** All published ones in their editorial order, figures in words. */
    public List<CaseStudy> published() {
        List<Manuscript> published = publications.published(CaseStudyKind.CODE);
        boolean hasFigures = published.stream()
                .flatMap(it -> it.sections().stream())
                .anyMatch(section -> StoryFigures.isIn(section.text()));
        Map<String, Figure> values = hasFigures ? figures.all() : Map.of();
        return published.stream().map(it -> study(it, values)).toList();
    }

    /** The published one of that name, if there is one, figures in words. */
    public Optional<CaseStudy> published(String slug) {
        return published().stream().filter(study -> study.slug().equals(slug)).findFirst();
    }

    /** The pictures in the stories of these published ones. */
    public List<StoryImage> images(List<CaseStudy> studies) {
        if (studies.stream().allMatch(study -> StoryPictures.ids(study.story()).isEmpty())) {
            return List.of();
        }
        Set<String> slugs = studies.stream().map(CaseStudy::slug).collect(Collectors.toSet());
        Map<Manuscript, List<Long>> named = publications.published(CaseStudyKind.CODE).stream()
                .filter(it -> slugs.contains(it.item().name()))
                .collect(Collectors.toMap(Function.identity(), it -> StoryPictures.ids(it.text(CaseStudyKind.STORY))));
        return pictures.find(named).entrySet().stream()
                .map(entry -> image(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static StoryImage image(long id, Picture picture) {
        return new StoryImage(
                id,
                picture.mediaType(),
                picture.width(),
                picture.height(),
                Base64.getEncoder().encodeToString(picture.bytes()));
    }

    /** The published one of that name as it was written, with the places of its figures and pictures. */
    public Optional<Manuscript> written(String slug) {
        return publications.published(CaseStudyKind.CODE).stream()
                .filter(it -> it.item().name().equals(slug))
                .findFirst();
    }

    private CaseStudy study(Manuscript manuscript, Map<String, Figure> values) {
        return new CaseStudy(
                manuscript.item().name(),
                manuscript.title(),
                StoryFigures.inWords(manuscript.text(CaseStudyKind.SUMMARY), values),
                StoryFigures.inWords(manuscript.text(CaseStudyKind.STORY), values),
                manuscript.text(CaseStudyKind.THREAT),
                StoryFigures.inWords(manuscript.text(CaseStudyKind.OUTCOME), values),
                region(manuscript),
                manuscript.marking());
    }

    private @Nullable RegionCode region(Manuscript manuscript) {
        String force = manuscript.text(CaseStudyKind.FORCE);
        String region = manuscript.text(CaseStudyKind.REGION);
        if (!force.isEmpty()) {
            return organisations.latestRegion(new OrganisationCode(force)).orElse(null);
        }
        return region.isEmpty() ? null : new RegionCode(region);
    }
}
