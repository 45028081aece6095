package org.zairyu.notice;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps the letters that a use case hands in, whether or not its transaction stands. */
public final class RecordingOutbox extends Outbox {

    private final List<Letter> letters = new CopyOnWriteArrayList<>();

    @Override
    public void enqueue(Letter letter, String bureau) {
        letters.add(letter);
    }

    /** The letters made from that template, in their order. */
    public List<Letter> letters(String template) {
        return letters.stream().filter(l -> l.template().equals(template)).toList();
    }

    /** The one letter made from that template. */
    public Letter only(String template) {
        List<Letter> found = letters(template);
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " letters of " + template);
        }
        return found.get(0);
    }
}
