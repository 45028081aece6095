package org.zairyu;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A data source that counts the statements each thread runs. */
public final class StatementCounter {
    private final DataSource source;
    private final ThreadLocal<List<String>> ran = ThreadLocal.withInitial(ArrayList::new);

    StatementCounter(DataSource real) {
        source = wrap(DataSource.class, real, null);
    }

    public DataSource source() {
        return source;
    }

    /** Forgets what this thread ran so far. */
    public void reset() {
        ran.get().clear();
    }

    /** The statements of this thread since the reset, in their order; one sent without SQL text at hand is "?". */
    public List<String> ran() {
        return List.copyOf(ran.get());
    }

    private <T> T wrap(Class<T> type, Object target, String sql) {
        return type.cast(Proxy.newProxyInstance(
                StatementCounter.class.getClassLoader(), new Class<?>[] {type}, (self, m, args) -> {
                    note(m, args, sql);
                    return result(call(target, m, args), m, args);
                }));
    }

    private void note(Method method, Object[] args, String sql) {
        boolean runs = Statement.class.isAssignableFrom(method.getDeclaringClass())
                && method.getName().startsWith("execute");
        if (runs) {
            ran.get()
                    .add(
                            args != null && args.length > 0 && args[0] instanceof String text
                                    ? text
                                    : String.valueOf(sql));
        }
    }

    private Object result(Object value, Method method, Object[] args) {
        String sql = args != null && args.length > 0 && args[0] instanceof String text ? text : null;
        Class<?> type = method.getReturnType();
        if (value == null) {
            return null;
        } else if (type == Connection.class && DataSource.class.isAssignableFrom(method.getDeclaringClass())) {
            return wrap(Connection.class, value, null);
        } else if (type == PreparedStatement.class || type == CallableStatement.class || type == Statement.class) {
            return wrap(type.asSubclass(Statement.class), value, sql);
        }
        return value;
    }

    private static Object call(Object target, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(target, args);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
