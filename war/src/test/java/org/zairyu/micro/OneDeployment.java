package org.zairyu.micro;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.spi.context.annotation.DeploymentScoped;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.container.AfterDeploy;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.context.ClassContext;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/**
 * Keeps the deployment of the first test class for all that follow, because Payara Micro starts anew with each
 * deployment. Arquillian asks for one at each class; the answer is the same object each time.
 */
public final class OneDeployment {
    private static final int BEFORE_ALL_OTHERS = 1000;

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> ofClass;

    @Inject
    private Instance<ClassContext> classContext;

    @Inject
    private Event<UnDeployManagedDeployments> undeploy;

    @Inject
    @DeploymentScoped
    private InstanceProducer<ProtocolMetaData> addresses;

    private DeploymentScenario kept;
    private boolean asked;
    private boolean up;

    public void generate(@Observes(precedence = BEFORE_ALL_OTHERS) EventContext<GenerateDeployment> event) {
        if (kept == null) {
            event.proceed();
            kept = ofClass.get();
        } else {
            ofClass.set(kept);
        }
    }

    public void deploy(@Observes(precedence = BEFORE_ALL_OTHERS) EventContext<DeployManagedDeployments> event) {
        if (!asked) {
            asked = true;
            event.proceed();
        } else if (!up) {
            throw new IllegalStateException("Payara Micro did not start; the first test class says why.");
        }
    }

    /** Payara Micro tells the machine's name as its address, but here it listens on the loopback address only. */
    public void addresses(@Observes AfterDeploy event) {
        HTTPContext told =
                addresses.get().getContexts(HTTPContext.class).iterator().next();
        if (told.getServlets().isEmpty()) {
            throw new IllegalStateException("The WAR did not deploy on Payara Micro: target/micro.log.0 says why.");
        }
        HTTPContext here = new HTTPContext("127.0.0.1", told.getPort());
        told.getServlets().forEach(servlet -> here.add(new Servlet(servlet.getName(), servlet.getContextRoot())));
        up = true;
        addresses.set(new ProtocolMetaData().addContext(here));
    }

    public void undeploy(@Observes(precedence = BEFORE_ALL_OTHERS) EventContext<UnDeployManagedDeployments> event) {
        if (classContext.get().getActiveId() == OneDeployment.class) {
            event.proceed();
        }
    }

    /** The end of the run stops the server, whatever became of the tests. */
    public void end(@Observes(precedence = BEFORE_ALL_OTHERS) EventContext<AfterSuite> event) {
        if (kept != null) {
            classContext.get().activate(OneDeployment.class);
            try {
                ofClass.set(kept);
                undeploy.fire(new UnDeployManagedDeployments());
            } finally {
                classContext.get().deactivate();
            }
        }
        event.proceed();
    }
}
