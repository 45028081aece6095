package org.zairyu;

import jakarta.ejb.ApplicationException;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/** Transactions of the thread, with the meaning that the container gives to a bean's transaction attribute. */
final class TestTransactions {
    private final EntityManagerFactory factory;
    private final ThreadLocal<Deque<EntityManager>> open = ThreadLocal.withInitial(ArrayDeque::new);
    private final ThreadLocal<EntityManager> reading = new ThreadLocal<>();

    TestTransactions(EntityManagerFactory factory) {
        this.factory = factory;
    }

    EntityManagerFactory factory() {
        return factory;
    }

    /** What stands in a bean's {@code @PersistenceContext} field: always the one of the running transaction. */
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (self, method, args) -> {
                    try {
                        return method.invoke(current(), args);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }

    <T> T call(TransactionAttributeType attribute, Callable<T> work) throws Exception {
        return switch (attribute) {
            case REQUIRED -> open.get().isEmpty() ? begun(work) : joined(work);
            case REQUIRES_NEW -> begun(work);
            case MANDATORY -> mandatory(work);
            case SUPPORTS -> work.call();
            case NOT_SUPPORTED, NEVER -> suspended(work);
        };
    }

    private <T> T mandatory(Callable<T> work) throws Exception {
        running();
        return joined(work);
    }

    private EntityManager current() {
        return open.get().isEmpty() && reading.get() != null ? reading.get() : running();
    }

    private EntityManager running() {
        EntityManager manager = open.get().peek();
        if (manager == null) {
            throw new IllegalStateException("No transaction here: wrap the call in house.tx(() -> …)");
        }
        return manager;
    }

    /** Without a transaction an entity manager only reads, as the container's does. */
    private <T> T suspended(Callable<T> work) throws Exception {
        Deque<EntityManager> outer = open.get();
        EntityManager before = reading.get();
        EntityManager manager = factory.createEntityManager();
        open.set(new ArrayDeque<>());
        reading.set(manager);
        try {
            return work.call();
        } finally {
            open.set(outer);
            reading.set(before);
            manager.close();
        }
    }

    private <T> T joined(Callable<T> work) throws Exception {
        try {
            return work.call();
        } catch (Exception failure) {
            if (rollsBack(failure)) {
                running().getTransaction().setRollbackOnly();
            }
            throw failure;
        }
    }

    private <T> T begun(Callable<T> work) throws Exception {
        EntityManager manager = factory.createEntityManager();
        open.get().push(manager);
        try {
            manager.getTransaction().begin();
            T result = work.call();
            if (manager.getTransaction().getRollbackOnly()) {
                manager.getTransaction().rollback();
            } else {
                manager.getTransaction().commit();
            }
            return result;
        } catch (Exception failure) {
            if (manager.getTransaction().isActive()) {
                end(manager, rollsBack(failure));
            }
            throw failure;
        } finally {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            open.get().pop();
            manager.close();
        }
    }

    private static void end(EntityManager manager, boolean rollback) {
        if (rollback || manager.getTransaction().getRollbackOnly()) {
            manager.getTransaction().rollback();
        } else {
            manager.getTransaction().commit();
        }
    }

    private static boolean rollsBack(Exception failure) {
        ApplicationException marked = failure.getClass().getAnnotation(ApplicationException.class);
        return marked == null ? failure instanceof RuntimeException : marked.rollback();
    }

    void rollbackOnly() {
        running().getTransaction().setRollbackOnly();
    }

    boolean isRollbackOnly() {
        return running().getTransaction().getRollbackOnly();
    }
}
