package org.kuanggui.approval;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.web.embedded.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Hangs up on who does not come to the end of a body, of the API or a form, whether it is read or was refused before. Tomcat's own patience
 * is for each read, and it reads on what was refused: who sends a byte now and then would hold a thread for hours.
 */
@Component
final class SlowBodies implements WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> {
    private static final int MOST_AFTER_THE_LAST_CHUNK = 16;

    @Override
    public void customize(ConfigurableTomcatWebServerFactory factory) {
        factory.addEngineValves(new Deadline());
        factory.addConnectorCustomizers(SlowBodies::takeChunksAlone);
    }

    /** What stands beside the chunks of a body is read by Tomcat byte for byte, in one go: no extensions, and no more than an end after the last. */
    private static void takeChunksAlone(Connector connector) {
        AbstractHttp11Protocol<?> protocol = (AbstractHttp11Protocol<?>) connector.getProtocolHandler();
        protocol.setMaxExtensionSize(0);
        protocol.setMaxTrailerSize(MOST_AFTER_THE_LAST_CHUNK);
    }

    private static final class Deadline extends ValveBase {

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            org.apache.coyote.Request received = request.getCoyoteRequest();
            InputBuffer untimed = received.getInputBuffer();
            TimedBody body = new TimedBody(untimed);
            received.setInputBuffer(body);
            try {
                getNext().invoke(request, response);
                response.finishResponse();
                // who waits to be told to go on has not been, or does not come to the end
                if (!request.isFinished() && (received.hasExpectation() || !body.discard())) {
                    response.getCoyoteResponse().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
                }
            } finally {
                received.setInputBuffer(untimed);
            }
        }
    }
}
