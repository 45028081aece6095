package org.zairyu.web.page;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;

/**
 * Calls what pages call with arguments, as {@code #{icons.at('check')}} or {@code 'staff.state.'.concat(state)}. The platform's own
 * resolver looks through all methods of the class again at each call, and a page makes hundreds: it took more than half of the time
 * of a page. Here a method is looked up once. Only for our own classes and for text; whatever is overloaded or unknown is left to the
 * platform.
 */
public class MethodResolver extends ELResolver {

    private static final String OURS = "org.zairyu.";

    private static final ClassValue<Map<String, Method>> METHODS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> methods = new HashMap<>();
            Map<String, Integer> times = new HashMap<>();
            for (Method method : type.getMethods()) {
                if (callable(method)) {
                    String key = key(method.getName(), method.getParameterCount());
                    methods.put(key, method);
                    times.merge(key, 1, Integer::sum);
                }
            }
            methods.keySet().removeIf(key -> times.get(key) > 1);
            return methods;
        }
    };

    private static boolean callable(Method method) {
        return !method.isBridge()
                && !method.isVarArgs()
                && Modifier.isPublic(method.getDeclaringClass().getModifiers());
    }

    private static String key(String name, int arguments) {
        return name + '/' + arguments;
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] arguments) {
        if (method == null || !(base instanceof String || ours(base))) {
            return null;
        }
        Object[] given = arguments == null ? new Object[0] : arguments;
        Method found = METHODS.get(base.getClass()).get(key(method.toString(), given.length));
        if (found == null) {
            return null;
        }
        Object result = call(context, base, found, given);
        context.setPropertyResolved(base, method);
        return result;
    }

    private static boolean ours(Object base) {
        return base != null && base.getClass().getName().startsWith(OURS);
    }

    private static Object call(ELContext context, Object base, Method method, Object[] given) {
        Object[] fitting = new Object[given.length];
        for (int i = 0; i < given.length; i++) {
            fitting[i] = context.convertToType(given[i], method.getParameterTypes()[i]);
        }
        try {
            return method.invoke(base, fitting);
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException("the method " + method + " cannot be called", e);
        }
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // nothing is set by a call
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
