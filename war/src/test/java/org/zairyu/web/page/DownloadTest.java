package org.zairyu.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zairyu.Requirement;

/** What the head of a file says, whatever its sender called it. */
@Requirement("S-2")
class DownloadTest {

    @Test
    void theNameIsWrittenAsTheStandardSays() {
        Map<String, String> head = head("雇用契約書 (写し).pdf", false);
        assertEquals("application/pdf", head.get("Content-Type"));
        assertEquals(
                "attachment; filename*=UTF-8''%E9%9B%87%E7%94%A8%E5%A5%91%E7%B4%84%E6%9B%B8%20%28%E5%86%99%E3%81%97%29.pdf",
                head.get("Content-Disposition"));
        assertTrue(head("a.pdf", true).get("Content-Disposition").startsWith("inline;"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\r\nSet-Cookie: x=1", "a\"; filename=\"b.html", "../../b.pdf", "a;b,c'd", "\u202Efdp.exe"})
    void noNameEndsTheHeaderOrSaysMore(String name) {
        String told = head(name, false).get("Content-Disposition");
        assertTrue(told.matches("attachment; filename\\*=UTF-8''[A-Za-z0-9%._*-]+"), told);
    }

    private static Map<String, String> head(String name, boolean shown) {
        Map<String, String> head = new TreeMap<>();
        HttpServletResponse response = (HttpServletResponse) Proxy.newProxyInstance(
                DownloadTest.class.getClassLoader(),
                new Class<?>[] {HttpServletResponse.class},
                (self, method, values) -> {
                    if (method.getName().equals("setContentType")) {
                        head.put("Content-Type", (String) values[0]);
                    } else {
                        head.put((String) values[0], (String) values[1]);
                    }
                    return null;
                });
        Download.begin(response, "application/pdf", name, shown);
        return head;
    }
}
