package org.zairyu.access;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zairyu.Requirement;
import org.zairyu.TestDatabase;
import org.zairyu.TestHouse;
import org.zairyu.account.NotAllowed;
import org.zairyu.account.NotFound;
import org.zairyu.audit.Actor;
import org.zairyu.audit.Audited;

/** Every public method that is told who acts, by everybody who could call it, with what is theirs and what is not (S-1). */
@Tag("database")
class AccessTest {

    private static final Map<String, Method> METHODS = methods();
    private static final Map<String, AccessTable.Row> ROWS = AccessTable.rows();

    /** Undoes what a call did. */
    private static final class Undo extends RuntimeException {
        private final transient Object answer;

        Undo(Object answer) {
            super(null, null, false, false);
            this.answer = answer;
        }
    }

    @Test
    void eachMethodThatIsToldWhoActsHasALine() {
        List<String> wrong = new ArrayList<>();
        METHODS.keySet().stream()
                .filter(method -> !ROWS.containsKey(method))
                .map(method ->
                        method + " has no line in methods.csv: say there who may call it (STAFF, OFFICER, roles, or"
                                + " INSIDE when only other beans do) and what its parameters name")
                .forEach(wrong::add);
        ROWS.keySet().stream()
                .filter(method -> !METHODS.containsKey(method))
                .map(method -> method + " is in methods.csv, but there is no such method: take its line out")
                .forEach(wrong::add);
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"S-1", "X-1"})
    void whoHasNoRightIsRefusedAndWhoHasOneIsNot(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        AccessCast cast = new AccessCast(house);
        List<String> wrong = new ArrayList<>();
        asked().forEach(row -> {
            for (AccessCast.Caller caller : cast.callers()) {
                String outcome = call(house, row, caller.actor(), home(cast, row));
                if (outcome.equals("NotAllowed") == caller.may(row)) {
                    wrong.add(row.method() + " by " + caller + ", who " + (caller.may(row) ? "may" : "may not") + ": "
                            + outcome);
                }
            }
        });
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    @Requirement({"S-1", "F-7", "X-1", "X-5"})
    void whatIsSomebodyElsesLooksLikeNothing(TestDatabase database) {
        TestHouse house = TestHouse.on(database);
        AccessCast cast = new AccessCast(house);
        List<String> wrong = new ArrayList<>();
        asked().forEach(row -> {
            for (int i = 0; i < row.names().size(); i++) {
                if (isThing(row.names().get(i))) {
                    new Strangers(house, cast, row, i).tryAll(wrong);
                }
            }
        });
        assertTrue(wrong.isEmpty(), () -> String.join("\n", wrong));
    }

    /** One method, and one parameter of it that names a thing. */
    private record Strangers(TestHouse house, AccessCast cast, AccessTable.Row row, int place) {

        void tryAll(List<String> wrong) {
            AccessThings.Thing thing = cast.thing(row.names().get(place));
            Object missing = AccessThings.MISSING.get(thing.home().getClass());
            for (AccessCast.Caller caller : cast.callers()) {
                if (!caller.may(row)) {
                    continue;
                }
                String nothing = call(house, row, caller.actor(), with(missing));
                if (caller.atHome()) {
                    String own = call(house, row, caller.actor(), home(cast, row));
                    if (own.equals(nothing)) {
                        wrong.add(row.method() + " by " + caller + " with their own: " + own
                                + ", as if it were not there");
                    }
                    thing.elsewhere().forEach(id -> judge(caller, with(id), nothing, wrong));
                } else if (place == 0) {
                    judge(caller, home(cast, row), nothing, wrong);
                }
            }
        }

        /** Nothing is told, and where the gate is asked for the thing itself, the attempt is written down. */
        private void judge(AccessCast.Caller caller, List<Object> named, String nothing, List<String> wrong) {
            int before = Audited.refused(house, "NOT_YOURS");
            String outcome = call(house, row, caller.actor(), named);
            boolean written = Audited.refused(house, "NOT_YOURS") > before;
            String what = row.method() + " by " + caller + " with somebody else's "
                    + row.names().get(place);
            if (!outcome.equals(nothing) || !List.of("NotFound", "nothing").contains(outcome)) {
                wrong.add(what + ": " + outcome + "; with one that is not there: " + nothing);
            } else if (place == 0 && outcome.equals("NotFound") && !written) {
                wrong.add(what + " left nothing in the audit trail");
            }
        }

        private List<Object> with(Object id) {
            List<Object> named = new ArrayList<>(home(cast, row));
            named.set(place, id);
            return named;
        }
    }

    private static Stream<AccessTable.Row> asked() {
        return ROWS.values().stream().filter(row -> !row.inside() && METHODS.containsKey(row.method()));
    }

    private static List<Object> home(AccessCast cast, AccessTable.Row row) {
        List<Object> named = new ArrayList<>();
        for (String name : row.names()) {
            named.add(isThing(name) ? cast.thing(name).home() : word(name));
        }
        return named;
    }

    private static boolean isThing(String name) {
        return word(name) == null && !name.equals("-");
    }

    private static String word(String name) {
        return name.startsWith("'") ? name.substring(1, name.length() - 1) : null;
    }

    /** Calls, undoes what was done, and tells in a word what came of it. */
    private static String call(TestHouse house, AccessTable.Row row, Actor actor, List<Object> named) {
        Method method = METHODS.get(row.method());
        Object bean = house.get(method.getDeclaringClass());
        try {
            house.tx(() -> {
                throw new Undo(answer(method, bean, SampleValues.of(method, actor, named)));
            });
            throw new AssertionError("not undone");
        } catch (Undo undone) {
            return empty(undone.answer) ? "nothing" : "an answer";
        } catch (NotAllowed | NotFound refused) {
            return refused.getClass().getSimpleName();
        } catch (RuntimeException other) {
            return "a failure: " + other;
        }
    }

    private static Object answer(Method method, Object bean, Object[] values) throws Exception {
        try {
            Object answer = method.invoke(bean, values);
            return method.getReturnType() == void.class ? Void.class : answer;
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof Exception cause ? cause : thrown;
        }
    }

    private static boolean empty(Object answer) {
        return answer == null
                || answer.equals(false)
                || answer instanceof Collection<?> many && many.isEmpty()
                || answer instanceof Map<?, ?> map && map.isEmpty()
                || answer instanceof Optional<?> one && one.isEmpty()
                || answer instanceof OptionalLong number && number.isEmpty();
    }

    /** By their names in the table. */
    private static Map<String, Method> methods() {
        Map<String, Method> found = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.zairyu").stream()
                        .filter(AccessTest::isBean)
                        .map(JavaClass::reflect)
                        .flatMap(bean -> Stream.of(bean.getDeclaredMethods()))
                        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                        .filter(method -> Stream.of(method.getParameterTypes()).anyMatch(Actor.class::equals))
                        .forEach(method -> found.put(AccessTable.name(method), method));
        return found;
    }

    /** What a screen can have injected: enterprise beans, and beans of a scope. */
    private static boolean isBean(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getAnnotations().stream().anyMatch(annotation -> annotation
                        .getRawType()
                        .getName()
                        .matches("jakarta\\.(ejb\\.(Stateless|Singleton|Stateful)|enterprise\\.context\\.\\w+Scoped)"));
    }
}
