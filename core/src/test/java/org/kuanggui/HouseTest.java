package org.kuanggui;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.kuanggui.fact.Problem;

/** The house checks itself. */
@AnalyzeClasses(packages = "org.kuanggui", importOptions = DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule jacksonStaysInJson = noClasses()
            .that()
            .resideOutsideOfPackage("org.kuanggui.json")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml.jackson..")
            .because("a system that embeds the library and has another Jackson should have one package to look at");

    @ArchTest
    static final ArchRule jacksonIsInNoSignature = classes()
            .that()
            .arePublic()
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("com.fasterxml.jackson..")
            .because("callers should not need Jackson, and its next version should break nobody");

    @ArchTest
    static final ArchRule geometryStaysInArea = noClasses()
            .that()
            .resideOutsideOfPackage("org.kuanggui.area")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.locationtech.jts..")
            .because("what an overlay means is said once, beside the code that computes it");

    @ArchTest
    static final ArchRule projectionStaysInArea = noClasses()
            .that()
            .resideOutsideOfPackage("org.kuanggui.area")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.locationtech.proj4j..")
            .because(
                    "a coordinate that another package projects is on no grid, and gives other bytes on another machine");

    @ArchTest
    static final ArchRule geodesyStaysInArea = noClasses()
            .that()
            .resideOutsideOfPackage("org.kuanggui.area")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.sf.geographiclib..")
            .because("an application has one area, which is computed in one place");

    @ArchTest
    static final ArchRule calendarFilesStayInICalendar = noClasses()
            .that()
            .resideOutsideOfPackage("org.kuanggui.icalendar")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("net.fortuna.ical4j..")
            .because("the library is optional: all else has to work without it");

    @ArchTest
    static final ArchRule calendarFilesAreInNoSignature = classes()
            .that()
            .arePublic()
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("net.fortuna.ical4j..")
            .because("a public class has to load, and say what is missing, where the library is absent");

    @ArchTest
    static final ArchRule yamlStaysInJson = noClasses()
            .that()
            .resideOutsideOfPackage("org.kuanggui.json")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..")
            .because("the library is optional, and what a document says does not depend on what it is written in");

    @ArchTest
    static final ArchRule yamlIsInNoSignature = classes()
            .that()
            .arePublic()
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("org.snakeyaml..")
            .because("a public class has to load, and say what is missing, where the library is absent");

    @ArchTest
    static final ArchRule junitStaysInJunit = noClasses()
            .that()
            .resideOutsideOfPackage("org.kuanggui.junit")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.junit..")
            .because("who judges has no test framework");

    @ArchTest
    static final ArchRule areaKnowsNoPlan = noClasses()
            .that()
            .resideInAPackage("org.kuanggui.area")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.kuanggui",
                    "org.kuanggui.application..",
                    "org.kuanggui.plan..",
                    "org.kuanggui.evaluation..",
                    "org.kuanggui.json..",
                    "org.kuanggui.spi..")
            .because("ground lies where it lies, whatever is asked of it");

    @ArchTest
    static final ArchRule coreKnowsNoRuleEngine = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..")
            .because("the question and the answer outlive the engine that gets from one to the other");

    @ArchTest
    static final ArchRule factsRestOnNothing = noClasses()
            .that()
            .resideInAPackage("org.kuanggui.fact")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.kuanggui",
                    "org.kuanggui.application..",
                    "org.kuanggui.area..",
                    "org.kuanggui.plan..",
                    "org.kuanggui.evaluation..",
                    "org.kuanggui.json..",
                    "org.kuanggui.spi..")
            .because("what a fact can be is the ground on which all else is said");

    @ArchTest
    static final ArchRule problemsAreToldInBothLanguages = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(Problem.class.getName())
            .and()
            .resideOutsideOfPackage("org.kuanggui.record")
            .should()
            .callConstructor(Problem.class, String.class, String.class, String.class)
            .orShould()
            .callConstructor(Problem.class, String.class, String.class, String.class, String.class)
            .because("who reads a refusal reads Chinese, or English; values of a record alone are the same in both");

    @ArchTest
    static final ArchRule onlyRuleModulesKnowTheirInterface = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.kuanggui.fact",
                    "org.kuanggui.area",
                    "org.kuanggui.application",
                    "org.kuanggui.plan",
                    "org.kuanggui.evaluation",
                    "org.kuanggui.duty",
                    "org.kuanggui.icalendar",
                    "org.kuanggui.json")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.kuanggui", "org.kuanggui.spi")
            .because("the door opens on the model, never the model on the door");

    @ArchTest
    static final ArchRule packagesHaveNoCycles = slices().matching("org.kuanggui.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package can be understood, and changed, only after those it rests on");
}
