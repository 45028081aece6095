package org.zairyu;

import jakarta.enterprise.inject.Instance;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What the container injects as {@code Instance<T>}, for one object or for none. */
public final class TestInstances {
    private TestInstances() {}

    public static <T> Instance<T> of(T object) {
        return lazily(() -> true, () -> object);
    }

    public static <T> Instance<T> none() {
        return lazily(() -> false, () -> null);
    }

    @SuppressWarnings("unchecked")
    static <T> Instance<T> lazily(Supplier<Boolean> there, Supplier<T> object) {
        return (Instance<T>) Proxy.newProxyInstance(
                TestInstances.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (self, method, args) -> switch (method.getName()) {
                    case "isResolvable" -> there.get();
                    case "isUnsatisfied" -> !there.get();
                    case "isAmbiguous" -> false;
                    case "get" -> object.get();
                    case "stream" -> there.get() ? Stream.of(object.get()) : Stream.empty();
                    case "iterator" -> (there.get() ? List.of(object.get()) : List.of()).iterator();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
