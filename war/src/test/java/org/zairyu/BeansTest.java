package org.zairyu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.enterprise.context.SessionScoped;
import jakarta.persistence.Entity;
import java.io.Serializable;

/** Screens only: what is true without one lives in the other module. */
@AnalyzeClasses(packages = "org.zairyu", importOptions = BeansTest.OfTheScreens.class)
class BeansTest {
    /** The classes of this module, without its tests. */
    static final class OfTheScreens implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return location.contains("/war/target/classes/");
        }
    }

    /** Only who is asked whether the database answers asks the database. */
    @ArchTest
    static final ArchRule noQueries = noClasses()
            .that()
            .areNotAnnotatedWith("org.eclipse.microprofile.health.Readiness")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..", "org.flywaydb..");

    @ArchTest
    static final ArchRule noEntityIsHeld = fields().should(new ArchCondition<>("hold no entity") {
        @Override
        public void check(JavaField field, ConditionEvents events) {
            for (JavaClass type : field.getType().getAllInvolvedRawTypes()) {
                if (type.isAnnotatedWith(Entity.class)) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " holds an entity"));
                }
            }
        }
    });

    @ArchTest
    static final ArchRule noRoundIsRun =
            noClasses().should().dependOnClassesThat().haveNameMatching("org\\.zairyu\\.\\w+\\.\\w+Round");

    @ArchTest
    static final ArchRule whatASessionKeepsCanBeWritten = classes()
            .that()
            .areAnnotatedWith(SessionScoped.class)
            .or()
            .areAnnotatedWith("jakarta.faces.view.ViewScoped")
            .or()
            .areAnnotatedWith("org.omnifaces.cdi.ViewScoped")
            .should()
            .beAssignableTo(Serializable.class);

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("asks the machine for the time") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    String owner = access.getTargetOwner().getName();
                    return access.getName().equals("now") && owner.startsWith("java.time.")
                            || access.getName().equals("currentTimeMillis");
                }
            });

    @ArchTest
    static final ArchRule noOldDates = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)|java\\.text\\.SimpleDateFormat");

    @ArchTest
    static final ArchRule nothingPrints = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
}
