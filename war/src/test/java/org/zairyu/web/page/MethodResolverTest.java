package org.zairyu.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELProcessor;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodResolverTest {

    private static final IllegalStateException TROUBLE = new IllegalStateException("on purpose");

    private final MethodResolver resolver = new MethodResolver();
    private final ELProcessor el = new ELProcessor();
    private final ELContext context = el.getELManager().getELContext();

    /** A bean as pages have them. */
    public static class Bean {

        public String twice(String word) {
            return word + word;
        }

        public long next(long number) {
            return number + 1;
        }

        public String one(String word) {
            return "text";
        }

        public String one(Integer number) {
            return "number";
        }

        public String fail(String word) {
            throw TROUBLE;
        }
    }

    private Object call(Object base, String method, Object... arguments) {
        context.setPropertyResolved(false);
        return resolver.invoke(context, base, method, null, arguments);
    }

    @Test
    void aMethodOfOurOwnIsCalledWithWhatFitsIt() {
        assertEquals("abab", call(new Bean(), "twice", "ab"));
        assertTrue(context.isPropertyResolved());
        assertEquals("77", call(new Bean(), "twice", 7));
        assertEquals(8L, call(new Bean(), "next", "7"));
        assertEquals(1L, call(new Bean(), "next", (Object) null));
    }

    @Test
    void textIsJoined() {
        assertEquals("staff.state.FILED", call("staff.state.", "concat", "FILED"));
        assertTrue(context.isPropertyResolved());
    }

    @Test
    void whatIsOverloadedUnknownOrNotOursIsLeftToThePlatform() {
        assertNull(call(new Bean(), "one", "word"));
        assertNull(call(new Bean(), "nothing", "word"));
        assertNull(call(List.of("a"), "get", 0));
        assertNull(call(null, "twice", "a"));
        assertFalse(context.isPropertyResolved());
    }

    @Test
    void aFaultOfTheMethodComesThroughAsItsCause() {
        ELException thrown = assertThrows(ELException.class, () -> call(new Bean(), "fail", "a"));
        assertSame(TROUBLE, thrown.getCause());
    }

    @Test
    void inAPageItStandsBeforeThePlatformsOwn() {
        el.getELManager().addELResolver(resolver);
        el.defineBean("bean", new Bean());
        assertEquals("ababcd", el.eval("bean.twice('ab').concat('cd')"));
    }
}
