package org.zairyu;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Map;
import org.zairyu.access.AccessTable;

/** What screens call is either told who acts and asks the gate, or is named as open to anybody with the reason (S-1). */
@AnalyzeClasses(packages = "org.zairyu", importOptions = BeansTest.OfTheScreens.class)
@Requirement("S-1")
class AccessListTest {

    private static final Map<String, AccessTable.Row> ROWS = AccessTable.rows();
    private static final Map<String, String> OPEN = AccessTable.open();

    @ArchTest
    static final ArchRule screensCallOnlyWhatAsksWhoActs = ArchRuleDefinition.classes()
            .should(new ArchCondition<>("call methods that ask who acts, or open ones") {
                @Override
                public void check(JavaClass screen, ConditionEvents events) {
                    for (JavaMethodCall call : screen.getMethodCallsFromSelf()) {
                        if (isBean(call) && !known(call)) {
                            events.add(SimpleConditionEvent.violated(
                                    call,
                                    screen.getSimpleName() + " calls " + name(call)
                                            + ", which is for other beans or does"
                                            + " not ask who acts: call another, or say in open.csv why anybody may"));
                        }
                    }
                }
            });

    private static boolean known(JavaMethodCall call) {
        AccessTable.Row row = ROWS.get(name(call));
        return row != null && !row.inside() || OPEN.containsKey(name(call));
    }

    /** Beans of the other module that reach the database or the outside; rules, records and tables are everybody's. */
    private static boolean isBean(JavaAccess<?> call) {
        return !call.getTargetOwner().getPackageName().startsWith("org.zairyu.web")
                && call.getTargetOwner().getPackageName().startsWith("org.zairyu")
                && call.getTargetOwner().getAnnotations().stream().anyMatch(annotation -> annotation
                        .getRawType()
                        .getName()
                        .matches("jakarta\\.(ejb\\.(Stateless|Singleton)|enterprise\\.context\\.\\w+Scoped)"));
    }

    private static String name(JavaMethodCall call) {
        return AccessTable.name(
                call.getTargetOwner().reflect(),
                call.getName(),
                call.getTarget().getRawParameterTypes().stream().map(JavaClass::reflect));
    }
}
