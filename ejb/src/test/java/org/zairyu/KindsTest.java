package org.zairyu;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The shape of each kind of class: rules, desks, directories, entities, rounds. */
@AnalyzeClasses(packages = "org.zairyu", importOptions = ImportOption.DoNotIncludeTests.class)
class KindsTest {
    private static final DescribedPredicate<JavaClass> DESK = named("desk", "\\w+Desk");
    private static final DescribedPredicate<JavaClass> DIRECTORY = named("directory", "\\w+Directory");
    private static final DescribedPredicate<JavaClass> RULE = named("rule", "\\w+(Rules?|Check|Window|Periods?)");
    private static final DescribedPredicate<JavaClass> BEAN = DescribedPredicate.describe(
            "are enterprise beans",
            type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class));
    private static final Set<String> FIRST_OF_DESK = Set.of("org.zairyu.audit.Actor", "org.zairyu.account.Realm");

    @ArchTest
    static final ArchRule rulesAreFinal =
            classes().that(RULE).and(not(INTERFACES)).should().haveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule rulesKnowNoFramework =
            noClasses().that(RULE).should().dependOnClassesThat().resideInAnyPackage("jakarta..", "org.eclipse..");

    @ArchTest
    static final ArchRule desksAreStateless = classes().that(DESK).should().beAnnotatedWith(Stateless.class);

    @ArchTest
    static final ArchRule desksAskWho = methods()
            .that()
            .areDeclaredInClassesThat(DESK)
            .and()
            .arePublic()
            .should(method(
                    "take who acts (or the realm, where nobody is signed in yet) first",
                    method -> !method.getRawParameterTypes().isEmpty()
                            && FIRST_OF_DESK.contains(
                                    method.getRawParameterTypes().get(0).getName())));

    @ArchTest
    static final ArchRule desksHaveFewCollaborators = classes()
            .that(DESK)
            .should(new ArchCondition<>("have at most 5 collaborators") {
                @Override
                public void check(JavaClass desk, ConditionEvents events) {
                    long collaborators = desk.getFields().stream()
                            .filter(field -> field.isAnnotatedWith(Inject.class))
                            .count();
                    if (collaborators > 5) {
                        events.add(SimpleConditionEvent.violated(desk, desk.getName() + " has " + collaborators));
                    }
                }
            });

    @ArchTest
    static final ArchRule directoriesAreStateless =
            classes().that(DIRECTORY).should().beAnnotatedWith(Stateless.class);

    @ArchTest
    static final ArchRule directoriesGiveNoEntities = methods()
            .that()
            .areDeclaredInClassesThat(DIRECTORY)
            .and()
            .arePublic()
            .should(method("return no entities", method -> method.getReturnType().getAllInvolvedRawTypes().stream()
                    .noneMatch(type -> type.isAnnotatedWith(Entity.class))));

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePublic()
            .andShould()
            .haveNameMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule entitiesKeepEnumsAsWords = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .areNotStatic()
            .should(new ArchCondition<>("keep enums as words") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    boolean words = field.tryGetAnnotationOfType(Enumerated.class)
                            .filter(how -> how.value() == EnumType.STRING)
                            .isPresent();
                    if (field.getRawType().isEnum() && !words) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is kept as a number"));
                    }
                }
            });

    @ArchTest
    static final ArchRule entitiesAreRelatedWithinAFeature = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should(new ArchCondition<>("hold no entity of another feature") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    for (JavaClass type : field.getType().getAllInvolvedRawTypes()) {
                        if (type.isAnnotatedWith(Entity.class)
                                && !type.getPackageName()
                                        .equals(field.getOwner().getPackageName())) {
                            events.add(SimpleConditionEvent.violated(field, field.getFullName()));
                        }
                    }
                }
            });

    /** Servers call beans through classes of their own, which see nothing that is not public. */
    @ArchTest
    static final ArchRule beansShowPublicTypesOnly = methods()
            .that()
            .areDeclaredInClassesThat(BEAN)
            .and()
            .arePublic()
            .should(method("take and give public types", method -> Stream.concat(
                            Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                    .map(JavaClass::getBaseComponentType)
                    .allMatch(type -> type.isPrimitive() || type.getModifiers().contains(JavaModifier.PUBLIC))));

    @ArchTest
    static final ArchRule timersAreNotPersistent = methods()
            .that()
            .areAnnotatedWith(Schedule.class)
            .should(method("not be persistent", method -> !method.getAnnotationOfType(Schedule.class)
                    .persistent()));

    private static DescribedPredicate<JavaClass> named(String kind, String pattern) {
        return DescribedPredicate.describe(
                "are a " + kind, type -> type.getSimpleName().matches(pattern) && !carriesData(type));
    }

    /** A record may be called a desk: the postal desk of a bureau is an address. */
    private static boolean carriesData(JavaClass type) {
        return type.isRecord() && type.getSimpleName().endsWith("Desk");
    }

    private static ArchCondition<JavaMethod> method(String words, Predicate<JavaMethod> holds) {
        return new ArchCondition<>(words) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean synthetic = method.getModifiers().contains(JavaModifier.SYNTHETIC);
                if (!synthetic && !holds.test(method)) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not " + words));
                }
            }
        };
    }
}
