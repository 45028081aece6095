package org.zairyu.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zairyu.database.Page;

class PagedListTest {

    /** The numbers from one on, three a page. */
    private static final class Numbers extends PagedList<Integer, Integer> {

        private int last;

        private Numbers(int last) {
            this.last = last;
            load();
        }

        @Override
        protected Page<Integer, Integer> read(Integer end) {
            int from = end == null ? 1 : end + 1;
            return Page.of(IntStream.rangeClosed(from, last).boxed().toList(), 3, number -> number);
        }
    }

    @Test
    void goesOnToTheLastPageAndNoFurther() {
        Numbers numbers = new Numbers(7);
        shows(numbers, 1, List.of(1, 2, 3), false, true);
        numbers.next();
        shows(numbers, 2, List.of(4, 5, 6), true, true);
        numbers.next();
        shows(numbers, 3, List.of(7), true, false);
        numbers.next();
        shows(numbers, 3, List.of(7), true, false);
    }

    @Test
    void goesBackToTheFirstPageAndNoFurther() {
        Numbers numbers = new Numbers(9);
        numbers.next();
        numbers.next();
        numbers.previous();
        shows(numbers, 2, List.of(4, 5, 6), true, true);
        numbers.previous();
        shows(numbers, 1, List.of(1, 2, 3), false, true);
        numbers.previous();
        shows(numbers, 1, List.of(1, 2, 3), false, true);
    }

    @Test
    void whatIsLookedForBeginsWithTheFirstPage() {
        Numbers numbers = new Numbers(7);
        numbers.next();
        numbers.last = 2;
        numbers.search();
        shows(numbers, 1, List.of(1, 2), false, false);
    }

    @Test
    void thePageThatIsShownIsReadAgain() {
        Numbers numbers = new Numbers(7);
        numbers.next();
        numbers.last = 5;
        numbers.load();
        shows(numbers, 2, List.of(4, 5), true, false);
    }

    @Test
    void aFullPageIsTheLastWhenNothingFollows() {
        shows(new Numbers(3), 1, List.of(1, 2, 3), false, false);
        shows(new Numbers(0), 1, List.of(), false, false);
    }

    @Test
    void theWayBackOutlivesAMoveToAnotherNode() throws IOException, ClassNotFoundException {
        Numbers numbers = new Numbers(9);
        numbers.next();
        Numbers moved = copy(numbers);
        shows(moved, 2, List.of(4, 5, 6), true, true);
        moved.previous();
        shows(moved, 1, List.of(1, 2, 3), false, true);
    }

    private static Numbers copy(Numbers numbers) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(numbers);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (Numbers) in.readObject();
        }
    }

    private static void shows(Numbers numbers, int page, List<Integer> rows, boolean earlier, boolean more) {
        assertEquals(page, numbers.getPageNumber());
        assertEquals(rows, numbers.getRows());
        assertEquals(earlier, numbers.isEarlier());
        assertEquals(more, numbers.isMore());
    }
}
