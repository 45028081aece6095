package org.zairyu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.Set;

/** How the features stand on each other, and what time, logs and queries may be. */
@AnalyzeClasses(packages = "org.zairyu", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {
    private static final String BASE = "org.zairyu.";
    /** From the ground up: a feature knows those below it and nothing above. Those in one set stand side by side. */
    private static final List<Set<String>> STOREYS = List.of(
            Set.of("text", "calendar", "database", "round"),
            Set.of("audit"),
            Set.of("notice"),
            Set.of("office"),
            Set.of("organization", "operation"),
            Set.of("account"),
            Set.of("maintenance"),
            Set.of("form"),
            Set.of("document"),
            Set.of("filing"),
            Set.of("delivery", "outage"),
            Set.of("examination", "enrollment"),
            Set.of("home"),
            Set.of("demo"));

    @ArchTest
    static final ArchRule featuresKnowOnlyThoseBelow = classes()
            .should(new ArchCondition<>("know only lower features") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    int own = storey(type);
                    for (Dependency use : type.getDirectDependenciesFromSelf()) {
                        if (use.getTargetClass().getPackageName().startsWith(BASE)
                                && storey(use.getTargetClass()) > own) {
                            events.add(SimpleConditionEvent.violated(use, use.getDescription()));
                        }
                    }
                }
            });

    @ArchTest
    static final ArchRule everythingBelongsToAFeature = classes().should(new ArchCondition<>("be in a known feature") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (storey(type) < 0 && !type.getSimpleName().equals("package-info")) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no feature of the house"));
            }
        }
    });

    @ArchTest
    static final ArchRule noCircles =
            slices().matching("org.zairyu.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.zairyu.calendar.JapanClock")
            .should()
            .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("asks the machine for the time") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    String owner = access.getTargetOwner().getName();
                    return owner.startsWith("java.time.") && access.getName().equals("now")
                            || owner.equals("java.lang.System")
                                    && access.getName().equals("currentTimeMillis");
                }
            });

    /** A message of Jakarta Mail takes its day of sending only so. */
    @ArchTest
    static final ArchRule noOldDates = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.zairyu.notice.MailMessage")
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)|java\\.sql\\.Date|"
                    + "java\\.text\\.SimpleDateFormat");

    /** A page never waits for a mail server: a desk writes a mail down, and the round alone speaks with the server (N-2). */
    @ArchTest
    static final ArchRule onlyTheRoundSendsMail = noClasses()
            .that()
            .resideOutsideOfPackage("org.zairyu.notice..")
            .should()
            .dependOnClassesThat(new DescribedPredicate<JavaClass>("speak with a mail server") {
                @Override
                public boolean test(JavaClass type) {
                    return type.getPackageName().startsWith("jakarta.mail")
                            || type.getName().equals("org.zairyu.notice.MailCarrier")
                            || type.getName().equals("org.zairyu.notice.NoticeRound");
                }
            })
            .orShould(new ArchCondition<>("open a connection") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    // the ways out of the house are the database's, the mail carrier's and none else
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(use -> use.getTargetClass().getName().matches("java\\.net\\.(Socket|http\\..*)"))
                            .forEach(use -> events.add(SimpleConditionEvent.satisfied(use, use.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule onlyTheRoundTakesACarrier = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.zairyu.notice.NoticeRound")
            .should()
            .callMethod("org.zairyu.notice.MailCarrier", "depart");

    @ArchTest
    static final ArchRule noScreens = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces..");

    @ArchTest
    static final ArchRule nothingPrints = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule oneKindOfLogger = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.slf4j..", "org.apache.commons.logging..", "org.apache.log4j..");

    private static int storey(JavaClass type) {
        String name = type.getPackageName() + ".";
        String feature = name.startsWith(BASE) ? name.substring(BASE.length()).replaceFirst("\\..*", "") : "";
        for (int i = 0; i < STOREYS.size(); i++) {
            if (STOREYS.get(i).contains(feature)) {
                return i;
            }
        }
        return -1;
    }
}
