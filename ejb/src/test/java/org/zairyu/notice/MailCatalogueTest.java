package org.zairyu.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zairyu.Requirement;
import org.zairyu.TestInstances;
import org.zairyu.audit.Actor;

/** What officers see of the catalogue, and that it is honest about what is sent. */
class MailCatalogueTest {
    private static final Actor OFFICER = Actor.officer(1);
    private static final Actor STAFF = Actor.staff(1);

    private final MailCatalogue catalogue = catalogue();

    private static MailCatalogue catalogue() {
        MailCatalogue catalogue = new MailCatalogue();
        catalogue.settings = new MailSettings();
        catalogue.settings.portalUrl = "https://portal.example";
        catalogue.settings.subjectPrefix = "【在留申請オンラインシステム】";
        catalogue.guard = TestInstances.of(new ForOfficers());
        return catalogue;
    }

    /** Whoever builds the feature of a planned mail names its key there, and takes it out of the list. */
    @Test
    @Requirement("N-1")
    void aMailIsPlannedUntilSomethingAsksForIt() throws IOException {
        String sources = sources();
        Set<String> nobodyAsksFor = MailSamples.KEYS.stream()
                .filter(key -> !sources.contains('"' + key + '"'))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(MailSamples.PLANNED), nobodyAsksFor);
    }

    /** All that runs, but the samples. */
    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.getFileName().toString().endsWith("Samples.java")) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }

    @Test
    @Requirement("N-1")
    void officersAreToldWhatIsNotSentYet() {
        List<MailCatalogue.Kind> all = catalogue.all(OFFICER);
        assertEquals(MailSamples.KEYS, all.stream().map(MailCatalogue.Kind::key).toList());
        assertEquals(all.size(), Set.copyOf(MailSamples.KEYS).size());
        assertEquals(
                MailSamples.PLANNED,
                all.stream()
                        .filter(MailCatalogue.Kind::planned)
                        .map(MailCatalogue.Kind::key)
                        .collect(Collectors.toSet()));
        assertTrue(sample("coe.issued").kind().planned());
        assertFalse(sample("app.accepted").kind().planned());
    }

    @Test
    @Requirement("N-1")
    void aSampleIsTheMailWithItsLinkCovered() {
        MailCatalogue.Sample sample = sample("coe.receipt.reminder");
        assertEquals("【在留申請オンラインシステム】受領登録のお願い / Please register the receipt", sample.subjectLine());
        assertTrue(
                sample.text().contains("\nhttps://portal.example/link/" + "\u2022".repeat(16) + "\n"), sample.text());
        assertTrue(sample.html().contains("<div lang=\"en\">"), sample.html());
    }

    private MailCatalogue.Sample sample(String key) {
        return catalogue.sample(OFFICER, key).orElseThrow();
    }

    @Test
    @Requirement("S-1")
    void itIsForOfficersAndKnowsItsKeysAlone() {
        assertEquals(Optional.empty(), catalogue.sample(OFFICER, "foot"));
        assertEquals(Optional.empty(), catalogue.sample(OFFICER, null));
        assertThrows(NoSuchElementException.class, () -> catalogue.all(STAFF));
        assertThrows(NoSuchElementException.class, () -> catalogue.sample(STAFF, "pw.reset"));
    }

    private static final class ForOfficers implements OutboxGuard {
        @Override
        public String bureauOf(Actor viewer) {
            if (viewer.kind() != Actor.Kind.OFFICER) {
                throw new NoSuchElementException();
            }
            return LetterSamples.BUREAU;
        }

        @Override
        public RuntimeException notYours(Actor viewer, String subject) {
            return new NoSuchElementException(subject);
        }
    }
}
