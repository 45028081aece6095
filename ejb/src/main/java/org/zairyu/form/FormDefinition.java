package org.zairyu.form;

import java.util.List;
import java.util.Optional;

/**
 * The form of one procedure for one status of residence (F-2).
 *
 * @param procedure {@code extension}: the product's word for it
 * @param status {@code ENGINEER}: the desired status of ②④, the present one of ③⑤
 * @param purpose the kind of stay, which decides what some lists offer
 */
public record FormDefinition(String procedure, String status, String purpose, List<Page> pages) {

    /** The page with this id. */
    public Optional<Page> page(String pageId) {
        return pages.stream().filter(page -> page.id().equals(pageId)).findFirst();
    }

    /** All parts in the order of the pages. */
    public List<PartUse> parts() {
        return pages.stream().flatMap(page -> page.parts().stream()).toList();
    }
}
