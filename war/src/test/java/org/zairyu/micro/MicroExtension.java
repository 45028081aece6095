package org.zairyu.micro;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Tells Arquillian what is deployed, and that it is deployed once; nothing of an earlier run is there. */
public final class MicroExtension implements LoadableExtension {
    private static final List<String> LEFT_BEHIND =
            List.of("micro-database", "micro-mail", "micro.log.0", "screenshots");

    @Override
    public void register(ExtensionBuilder builder) {
        String target = System.getProperty("zairyu.target");
        if (target != null) {
            LEFT_BEHIND.forEach(name -> remove(Path.of(target, name)));
        }
        builder.service(DeploymentScenarioGenerator.class, BuiltWar.class);
        builder.observer(OneDeployment.class);
    }

    private static void remove(Path left) {
        try (Stream<Path> all = Files.exists(left) ? Files.walk(left) : Stream.empty()) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
