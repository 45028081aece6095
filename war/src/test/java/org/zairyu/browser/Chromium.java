package org.zairyu.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds the machine's Chromium: the one that {@code -Dchromium=} names, else one on the PATH. Root on a machine without
 * one (a fresh build machine) gets it from the distribution's packages. Journeys are never skipped for want of it.
 */
final class Chromium {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final String CURE =
            " The browser journeys need Chromium and Japanese letters: apt-get install chromium fonts-noto-cjk"
                    + " (or name another build of it with -Dchromium=/path).";

    private Chromium() {}

    static Path find() {
        String named = System.getProperty("chromium", "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named))
                    .filter(Files::isExecutable)
                    .orElseThrow(() -> new IllegalStateException("There is no Chromium at " + named + "." + CURE));
        }
        return onPath().or(Chromium::installed)
                .orElseThrow(() -> new IllegalStateException("There is no Chromium on this machine." + CURE));
    }

    private static Optional<Path> onPath() {
        List<String> folders = List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator));
        return NAMES.stream()
                .flatMap(name ->
                        Stream.concat(folders.stream(), Stream.of("/usr/bin")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> installed() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        apt("update");
        apt("install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk");
        return onPath();
    }

    private static void apt(String... words) {
        try {
            ProcessBuilder apt = new ProcessBuilder(Stream.concat(Stream.of("apt-get", "-q"), Stream.of(words))
                            .toList())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            apt.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process running = apt.start();
            if (!running.waitFor(10, TimeUnit.MINUTES)) {
                running.destroyForcibly();
            }
        } catch (IOException failure) {
            throw new IllegalStateException("apt-get did not run." + CURE, failure);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("apt-get was interrupted." + CURE, stop);
        }
    }
}
