package org.zairyu.journey;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/** Hands on a keyboard and nothing else: the focus goes only where the tab key takes it. */
final class Keyboard {
    private static final int MOST_KEYS = 400;
    /** The tab key stops once at a group of radio buttons. */
    private static final String HAS_FOCUS =
            """
            e => {
              const at = document.activeElement;
              return at === e || (e.type === 'radio' && at.type === 'radio' && at.name === e.name && at.form === e.form);
            }
            """;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
        // the browser must know before the key is pressed that its dialog for files is ours
        page.onFileChooser(chooser -> {});
    }

    /** Types over what stands in the field. */
    void write(Locator field, String text) {
        tabTo(field);
        page.keyboard().type(text);
    }

    /** Chooses in a drop-down by the arrow keys, from its first option on. */
    void choose(Locator select, String value) {
        tabTo(select);
        page.keyboard().press("Home");
        arrowUntil(() -> select.inputValue().equals(value), "the option " + value);
    }

    void tick(Locator box) {
        tabTo(box);
        if (!box.isChecked()) {
            page.keyboard().press("Space");
        }
        if (!box.isChecked()) {
            arrowUntil(box::isChecked, "the radio button " + box.getAttribute("value"));
        }
    }

    /** Presses a button or follows a link. */
    void press(Locator target) {
        tabTo(target);
        page.keyboard().press("Enter");
    }

    void chooseFile(Locator field, FilePayload file) {
        tabTo(field);
        FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press("Space"));
        chooser.setFiles(file);
    }

    private void arrowUntil(BooleanSupplier there, String what) {
        for (int i = 0; i < MOST_KEYS && !there.getAsBoolean(); i++) {
            page.keyboard().press("ArrowDown");
        }
        assertTrue(there.getAsBoolean(), () -> "The arrow keys do not reach " + what + " on " + page.url());
    }

    private void tabTo(Locator target) {
        target.waitFor();
        for (int i = 0; i < MOST_KEYS; i++) {
            if (Objects.equals(target.evaluate(HAS_FOCUS), true)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The tab key does not reach " + target + " on " + page.url());
    }
}
