package toex.outcomes;

import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Finds the portal's views, which are hidden in their packages. */
public final class Views {

    private Views() {}

    /** Every class with an address. */
    public static Set<Class<?>> routes() {
        return scan(new AnnotationTypeFilter(Route.class));
    }

    /** Every class that carries the annotation. */
    static Set<Class<?>> annotated(Class<? extends Annotation> annotation) {
        return scan(new AnnotationTypeFilter(annotation));
    }

    static Set<Class<?>> routesAndLayouts() {
        return scan(new AnnotationTypeFilter(Route.class), new AnnotationTypeFilter(Layout.class));
    }

    static Set<Class<?>> errorPages() {
        return scan(new AssignableTypeFilter(HasErrorParameter.class));
    }

    private static Set<Class<?>> scan(TypeFilter... wanted) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        for (TypeFilter filter : wanted) {
            scanner.addIncludeFilter(filter);
        }
        Set<Class<?>> found = new LinkedHashSet<>();
        for (BeanDefinition candidate : scanner.findCandidateComponents("toex.outcomes")) {
            found.add(ClassUtils.resolveClassName(candidate.getBeanClassName(), null));
        }
        return found;
    }
}
