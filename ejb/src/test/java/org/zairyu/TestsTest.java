package org.zairyu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestMethodOrder;

/** What the tests themselves keep to: none is skipped, sleeps or leans on an order. */
@AnalyzeClasses(packages = "org.zairyu", importOptions = ImportOption.OnlyIncludeTests.class)
class TestsTest {
    private static final Set<String> DATABASES = Set.of("org.zairyu.TestHouse", "org.zairyu.TestDatabase");

    @ArchTest
    static final ArchRule noneIsSkippedOrOrdered = noClasses()
            .that()
            .doNotHaveSimpleName("TestsTest")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Disabled.class, Order.class, TestMethodOrder.class, org.junit.jupiter.api.Assumptions.class);

    @ArchTest
    static final ArchRule noneSleeps = noClasses()
            .should()
            .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("sleeps") {
                @Override
                public boolean test(JavaAccess<?> access) {
                    return access.getTargetOwner().isEquivalentTo(Thread.class)
                            && access.getName().equals("sleep");
                }
            });

    /** {@code -Pquick} leaves these out by their tag. */
    @ArchTest
    static final ArchRule testsOnADatabaseSaySo = classes()
            .that()
            .haveSimpleNameEndingWith("Test")
            .should(new ArchCondition<>("be tagged") {
                @Override
                public void check(JavaClass test, ConditionEvents events) {
                    boolean onDatabase = test.getTransitiveDependenciesFromSelf().stream()
                            .anyMatch(use ->
                                    DATABASES.contains(use.getTargetClass().getName()));
                    boolean tagged = test.tryGetAnnotationOfType(Tag.class)
                            .filter(tag -> tag.value().equals("database"))
                            .isPresent();
                    if (onDatabase && !tagged) {
                        events.add(SimpleConditionEvent.violated(
                                test, test.getName() + " uses a database: annotate it with @Tag(\"database\")"));
                    }
                }
            });
}
