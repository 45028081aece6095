package org.zairyu;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.DataSource;
import javax.sql.PooledConnection;

/** Keeps connections as a server's pool does: to open one anew for each transaction takes longer than most of them. */
final class TestPool implements ConnectionEventListener {
    private final ConnectionPoolDataSource real;
    private final Deque<PooledConnection> idle = new ConcurrentLinkedDeque<>();

    private TestPool(ConnectionPoolDataSource real) {
        this.real = real;
    }

    /** A data source that can only be asked for a connection. */
    static DataSource over(ConnectionPoolDataSource real) {
        TestPool pool = new TestPool(real);
        return (DataSource) Proxy.newProxyInstance(
                TestPool.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (self, method, args) -> switch (method.getName()) {
                    case "getConnection" -> pool.connection();
                    case "isWrapperFor" -> false;
                    case "hashCode" -> System.identityHashCode(self);
                    case "equals" -> self == args[0];
                    case "toString" -> "pool of " + real;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    private Connection connection() throws SQLException {
        PooledConnection pooled = idle.poll();
        if (pooled == null) {
            pooled = real.getPooledConnection();
            pooled.addConnectionEventListener(this);
        }
        return pooled.getConnection();
    }

    @Override
    public void connectionClosed(ConnectionEvent event) {
        idle.push((PooledConnection) event.getSource());
    }

    /** A broken one is not taken again. */
    @Override
    public void connectionErrorOccurred(ConnectionEvent event) {
        idle.remove(event.getSource());
    }
}
