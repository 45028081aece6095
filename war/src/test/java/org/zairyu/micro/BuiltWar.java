package org.zairyu.micro;

import java.io.File;
import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What the tests run against: the WAR as the build packed it, with the sample data of the demonstration and the test
 * classes that run inside the server ({@code …DeskIT} and {@link AuditProbe}).
 */
public final class BuiltWar implements DeploymentScenarioGenerator {
    private static final String INSIDE = ".*/(\\w+DeskIT(\\$.*)?|Requirement|AuditProbe)\\.class";

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        return List.of(new DeploymentDescription("zairyu", war()));
    }

    private static WebArchive war() {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "zairyu.war")
                .importFrom(built("zairyu.war", "the WAR: package the module before its tests"))
                .as(WebArchive.class);
        war.addAsLibrary(built("zairyu.demo", "the sample data: package the module ejb before the tests of this one"));
        return war.addPackages(true, Filters.include(INSIDE), "org.zairyu");
    }

    private static File built(String property, String meaning) {
        File file = new File(System.getProperty(property, property + ".not.set"));
        if (!file.isFile()) {
            throw new IllegalStateException("There is no " + file + ". It is " + meaning + ".");
        }
        return file;
    }
}
