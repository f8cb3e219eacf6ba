package org.kuanggui.peers.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kuanggui.peers.Outcomes;
import org.kuanggui.peers.Peer;
import org.kuanggui.peers.Rows;
import org.kuanggui.peers.SliceAnswer;
import org.kuanggui.peers.SliceDocument;

/**
 * Drools as its documentation begins (docs.drools.org, "KIE session" and "KIE container"; Javadoc of {@code KieServices}): a
 * session for each question, into which the figures go as facts like the question. The rules are the same in both ways, a
 * package of the class path; the ways differ in how they are compiled.
 */
public final class UsualDrools implements Peer {
    private static final String SESSION = "peers-drools-session";

    private final KieContainer container;

    private UsualDrools(KieContainer container) {
        this.container = container;
        container.getKieBase("peers-drools");
    }

    /** By the container of the class path, with {@code kmodule.xml}: it compiles with MVEL when it is first asked. */
    public static UsualDrools classpathContainer() {
        return new UsualDrools(KieServices.get().getKieClasspathContainer());
    }

    /** By a builder, into the executable model, which is what the Maven plugin would do at build time. */
    public static UsualDrools executableModel() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.writeKModuleXML(text("/META-INF/kmodule.xml"));
        files.write("src/main/resources/org/kuanggui/peers/drools/slice.drl", text("slice.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("the rules do not compile: " + errors);
        }
        return new UsualDrools(services.newKieContainer(builder.getKieModule().getReleaseId()));
    }

    private static String text(String name) {
        try (InputStream text = UsualDrools.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public SliceAnswer judge(SliceDocument document) {
        Outcomes outcomes = new Outcomes();
        KieSession session = container.newKieSession(SESSION);
        try {
            Rows.MINIMUM.forEach(session::insert);
            Rows.CLASSES.forEach(session::insert);
            session.insert(document.question());
            session.insert(outcomes);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return outcomes.answer();
    }
}
