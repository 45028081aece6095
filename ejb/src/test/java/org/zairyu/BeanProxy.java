package org.zairyu;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.description.modifier.Visibility;
import net.bytebuddy.dynamic.loading.ClassLoadingStrategy;
import net.bytebuddy.implementation.InvocationHandlerAdapter;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * What others hold of an enterprise bean: a subclass whose public methods run in the transaction that the bean asks for.
 * A call that the bean makes on itself does not pass here, as in the container.
 */
final class BeanProxy {
    private static final Map<Class<?>, Class<?>> SUBCLASSES = new ConcurrentHashMap<>();

    private BeanProxy() {}

    static boolean isEnterpriseBean(Class<?> type) {
        return type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class);
    }

    static Object of(Object target, TestTransactions transactions) {
        InvocationHandler handler = (self, method, args) ->
                transactions.call(attribute(target.getClass(), method), () -> invoke(target, method, args));
        try {
            Class<?> subclass = SUBCLASSES.computeIfAbsent(target.getClass(), BeanProxy::subclass);
            var constructor = subclass.getDeclaredConstructor();
            constructor.setAccessible(true);
            Object proxy = constructor.newInstance();
            var field = subclass.getDeclaredField("testCalls");
            field.setAccessible(true);
            field.set(proxy, handler);
            return proxy;
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException("No proxy of " + target.getClass(), failure);
        }
    }

    private static Class<?> subclass(Class<?> type) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            return new ByteBuddy()
                    .subclass(type)
                    .defineField("testCalls", InvocationHandler.class, Visibility.PUBLIC)
                    .method(ElementMatchers.isPublic()
                            .and(ElementMatchers.not(ElementMatchers.isDeclaredBy(Object.class))))
                    .intercept(InvocationHandlerAdapter.toField("testCalls"))
                    .make()
                    .load(type.getClassLoader(), ClassLoadingStrategy.UsingLookup.of(lookup))
                    .getLoaded();
        } catch (IllegalAccessException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static TransactionAttributeType attribute(Class<?> type, Method method) {
        TransactionManagement management = type.getAnnotation(TransactionManagement.class);
        if (management != null && management.value() == TransactionManagementType.BEAN) {
            return TransactionAttributeType.NOT_SUPPORTED;
        }
        TransactionAttribute own = method.getAnnotation(TransactionAttribute.class);
        TransactionAttribute ofClass = type.getAnnotation(TransactionAttribute.class);
        if (own != null) {
            return own.value();
        }
        return ofClass == null ? TransactionAttributeType.REQUIRED : ofClass.value();
    }

    private static Object invoke(Object target, Method method, Object[] args) throws Exception {
        try {
            method.setAccessible(true);
            return method.invoke(target, args);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof Exception exception) {
                throw exception;
            }
            throw (Error) failure.getCause();
        }
    }
}
