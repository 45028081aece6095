package org.zairyu;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.zairyu.calendar.JapanClock;

/**
 * The product wired by hand on a real database, without a container: beans are made on demand, one of each, their fields
 * filled by their annotations; enterprise beans run their public methods in transactions as they ask. Each house starts
 * with empty tables and its clock at 10:00 on Friday, 15 March 2024 in Japan.
 */
public final class TestHouse {
    private final StatementCounter database;
    private final TestTransactions transactions;
    private final Map<Class<?>, Object> beans = new HashMap<>();
    private final Map<String, String> settings = new HashMap<>(Map.of("audit.key", "the tests' own"));
    private final TestClock clock = new TestClock(Instant.parse("2024-03-15T01:00:00Z"));

    private TestHouse(StatementCounter database, EntityManagerFactory factory) {
        this.database = database;
        this.transactions = new TestTransactions(factory);
        beans.put(JapanClock.class, clock);
    }

    public static TestHouse on(TestDatabase database) {
        database.sweep();
        return new TestHouse(database.source(), database.factory());
    }

    /** A house on a database of the test's own, as it is; it has the schema. */
    public static TestHouse over(DataSource source) {
        return new TestHouse(new StatementCounter(source), TestDatabase.unit(source, "own"));
    }

    /** Another node on the same database, with the same clock: its beans are its own, as after a restart. */
    public TestHouse node() {
        TestHouse other = new TestHouse(database, transactions.factory());
        other.settings.putAll(settings);
        other.beans.put(JapanClock.class, clock);
        return other;
    }

    /** Puts the clock to an instant; it stands still until it is put again. */
    public TestHouse clock(Instant now) {
        clock.set(now);
        return this;
    }

    /** Puts the machine's own clock, by which codes and sessions go, to an instant; it stands still until it is put again. */
    public TestHouse machine(Instant now) {
        clock.setMachine(now);
        return this;
    }

    /** Puts the clock forward. */
    public TestHouse pass(Duration time) {
        clock.set(clock.now().plus(time));
        return this;
    }

    public Instant now() {
        return clock.now();
    }

    /** Gives a setting, before the bean that reads it is made. */
    public TestHouse config(String name, String value) {
        settings.put(name, value);
        return this;
    }

    /** Takes this object wherever the type is asked for, before a bean that holds it is made. */
    public <T> TestHouse set(Class<T> type, T instance) {
        beans.put(type, instance);
        return this;
    }

    /** A bean, made and wired at its first use. */
    public synchronized <T> T get(Class<T> type) {
        Object bean = beans.get(type);
        if (bean == null) {
            bean = make(type);
        }
        return type.cast(bean);
    }

    /** Runs the work in one transaction (or in the one that is running). */
    public <T> T tx(Callable<T> work) {
        try {
            return transactions.call(TransactionAttributeType.REQUIRED, work);
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    public void tx(Runnable work) {
        tx(() -> {
            work.run();
            return null;
        });
    }

    /** The entity manager of the running transaction. */
    public EntityManager em() {
        return transactions.entityManager();
    }

    public DataSource source() {
        return database.source();
    }

    /** The statements that the work sent to the database, in their order. */
    public List<String> statements(Runnable work) {
        database.reset();
        work.run();
        return database.ran();
    }

    private <T> Object make(Class<T> type) {
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            throw new IllegalStateException("Nothing here is a " + type.getName() + ": say house.set(…) first");
        }
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            T target = constructor.newInstance();
            Object held = BeanProxy.isEnterpriseBean(type) ? BeanProxy.of(target, transactions) : target;
            beans.put(type, held);
            for (Class<?> level = type; level != Object.class; level = level.getSuperclass()) {
                fill(target, level);
            }
            start(target, type);
            return held;
        } catch (InvocationTargetException failure) {
            throw new IllegalStateException("Could not start " + type.getName(), failure.getCause());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("Could not wire " + type.getName(), failure);
        }
    }

    private void fill(Object target, Class<?> level) throws ReflectiveOperationException {
        for (Field field : level.getDeclaredFields()) {
            Optional<Object> value = valueOf(field);
            if (value.isPresent()) {
                field.setAccessible(true);
                field.set(target, value.get());
            }
        }
    }

    private void start(Object target, Class<?> type) throws ReflectiveOperationException {
        for (Method method : type.getDeclaredMethods()) {
            if (method.isAnnotationPresent(PostConstruct.class)) {
                method.setAccessible(true);
                method.invoke(target);
            }
        }
    }

    private Optional<Object> valueOf(Field field) {
        ConfigProperty setting = field.getAnnotation(ConfigProperty.class);
        if (setting != null) {
            return Optional.of(TestSettings.read(setting, settings, field.getGenericType()));
        } else if (field.isAnnotationPresent(PersistenceContext.class)) {
            return Optional.of(transactions.entityManager());
        } else if (field.isAnnotationPresent(Resource.class)) {
            return Optional.of(resource(field.getType()));
        } else if (field.getType() == Instance.class && field.isAnnotationPresent(Inject.class)) {
            return Optional.of(instance(field.getGenericType()));
        } else if (field.isAnnotationPresent(Inject.class) || field.isAnnotationPresent(EJB.class)) {
            return Optional.of(get(field.getType()));
        }
        return Optional.empty();
    }

    private Object resource(Class<?> type) {
        if (type == DataSource.class) {
            return source();
        } else if (type == SessionContext.class) {
            return proxy(SessionContext.class, (name, argument) -> switch (name) {
                case "getBusinessObject" -> get((Class<?>) argument);
                case "getRollbackOnly" -> transactions.isRollbackOnly();
                case "setRollbackOnly" -> {
                    transactions.rollbackOnly();
                    yield null;
                }
                default -> throw new UnsupportedOperationException(name);
            });
        }
        throw new IllegalStateException("The test house has no resource " + type.getName());
    }

    private Object instance(Type declared) {
        Class<?> type = (Class<?>) ((ParameterizedType) declared).getActualTypeArguments()[0];
        return TestInstances.lazily(() -> beans.containsKey(type) || !type.isInterface(), () -> get(type));
    }

    private interface Answer {
        Object to(String method, Object firstArgument);
    }

    private static Object proxy(Class<?> type, Answer answer) {
        return Proxy.newProxyInstance(
                TestHouse.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, args) -> answer.to(method.getName(), args == null ? null : args[0]));
    }
}
