package toex.outcomes;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.Route;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of the house that a compiler does not know. */
class ArchitectureTest {

    /** From the ground up; a room knows those before it and none after. */
    private static final List<String> ROOMS = List.of(
            "shared",
            "figures",
            "drawing",
            "document",
            "audit",
            "security",
            "editorial",
            "organisation",
            "performance",
            "evaluation",
            "casestudies",
            "feedback",
            "programme",
            "dataimport",
            "releases",
            "regions",
            "briefing",
            "reports",
            "search",
            "sampler",
            "runtime",
            "shell");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("toex.outcomes");

    static List<String> rooms() {
        return ROOMS;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_knows_only_rooms_below_it(String room) {
        String[] above = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
                .map(ArchitectureTest::packages)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(packages(room))
                .should()
                .dependOnClassesThat(resideInAnyPackage(above))
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void every_room_has_its_place_in_the_order() {
        assertThat(HOUSE.stream()
                        .map(type -> type.getPackageName().split("\\."))
                        .filter(name -> name.length > 2)
                        .map(name -> name[2]))
                .isSubsetOf(ROOMS);
    }

    @Test
    void jfreechart_is_known_to_the_drawing_room_only() {
        onlyIn("toex.outcomes.drawing..", "org.jfree..");
    }

    @Test
    void openpdf_is_known_to_the_document_room_only() {
        onlyIn("toex.outcomes.document..", "org.openpdf..");
    }

    @Test
    void statements_stand_only_where_data_are_kept() {
        noClasses()
                .that()
                .resideOutsideOfPackages("toex.outcomes..data..", "toex.outcomes.runtime..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "javax.sql..")
                .check(HOUSE);
    }

    @Test
    void looks_come_from_style_sheets() {
        noClasses()
                .should()
                .accessTargetWhere(describe(
                        "an element's own style",
                        (JavaAccess<?> access) -> access.getTarget().getName().equals("getStyle")
                                && access.getTargetOwner().getPackageName().startsWith("com.vaadin")))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Style.class)
                .check(HOUSE);
    }

    @Test
    void time_is_told_by_java_time() {
        String old = "java\\.util\\.(Date|TimeZone)|java\\.text\\.\\w*DateFormat";
        noClasses().should().dependOnClassesThat().haveNameMatching(old).check(HOUSE);
        // the PDF library takes its dates as calendars
        noClasses()
                .that()
                .resideOutsideOfPackage("toex.outcomes.document..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Gregorian)?Calendar")
                .check(HOUSE);
    }

    @Test
    void every_package_says_where_null_may_be() {
        assertThat(HOUSE.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(it -> !it.getName().equals("toex.outcomes"))
                        .filter(it -> !it.isAnnotatedWith(NullMarked.class)))
                .isEmpty();
    }

    @Test
    void views_are_hidden_in_their_rooms() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .should()
                .notHaveModifier(JavaModifier.PUBLIC)
                .check(HOUSE);
    }

    @Test
    void nothing_is_injected_past_the_constructor() {
        fields().should().notBeAnnotatedWith(Autowired.class).check(HOUSE);
    }

    @Test
    void karibu_is_known_to_one_class() {
        noClasses()
                .that()
                .haveNameNotMatching("toex\\.outcomes\\.KaribuTest.*")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.github.mvysny..")
                .check(new ClassFileImporter().importPackages("toex.outcomes"));
    }

    private static void onlyIn(String room, String library) {
        noClasses()
                .that()
                .resideOutsideOfPackage(room)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .check(HOUSE);
    }

    private static String packages(String room) {
        return "toex.outcomes." + room + "..";
    }
}
