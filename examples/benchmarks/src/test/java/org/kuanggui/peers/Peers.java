package org.kuanggui.peers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.kuanggui.peers.dmn.CamundaDmn;
import org.kuanggui.peers.dmn.KieDmn;
import org.kuanggui.peers.drools.UsualDrools;
import org.kuanggui.peers.easyrules.EasyRules;
import org.kuanggui.peers.evrete.Evrete;
import org.kuanggui.peers.library.LibrarySlice;
import org.kuanggui.peers.library.WholeLibrary;
import org.kuanggui.peers.openl.OpenL;
import org.kuanggui.peers.plain.PlainJava;

/** The peers that run in this JVM, by the names of their rows. */
public final class Peers {
    private static final Map<String, Supplier<Peer>> BY_NAME = byName();

    private Peers() {}

    private static Map<String, Supplier<Peer>> byName() {
        Map<String, Supplier<Peer>> peers = new LinkedHashMap<>();
        peers.put("plain Java", PlainJava::new);
        peers.put("Kuanggui, the slice", LibrarySlice::new);
        peers.put("Kuanggui, the whole plan", WholeLibrary::new);
        peers.put("Drools, class path container", UsualDrools::classpathContainer);
        peers.put("Drools, executable model", UsualDrools::executableModel);
        peers.put("Easy Rules", EasyRules::new);
        peers.put("Evrete", Evrete::new);
        peers.put("Apache KIE DMN", KieDmn::new);
        peers.put("Camunda DMN", CamundaDmn::new);
        peers.put("OpenL Tablets", OpenL::new);
        return peers;
    }

    /** Their names, in the order of the table. */
    public static List<String> names() {
        return List.copyOf(BY_NAME.keySet());
    }

    /** A peer, made. */
    public static Peer named(String name) {
        Supplier<Peer> peer = BY_NAME.get(name);
        if (peer == null) {
            throw new IllegalArgumentException("no peer is called " + name);
        }
        return peer.get();
    }

    /**
     * Holds a peer's answers against those of plain Java and of the whole library.
     *
     * @throws IllegalStateException at the first that differs
     */
    public static void check(Peer peer, List<SliceDocument> documents) {
        Peer plain = new PlainJava();
        Peer library = new WholeLibrary();
        for (SliceDocument document : documents) {
            SliceAnswer expected = plain.judge(document);
            same("the library", library.judge(document), expected, document);
            same(peer.getClass().getSimpleName(), peer.judge(document), expected, document);
        }
    }

    private static void same(String who, SliceAnswer answer, SliceAnswer expected, SliceDocument document) {
        if (!answer.equals(expected)) {
            throw new IllegalStateException(
                    who + " says " + answer + ", expected " + expected + " of " + document.question());
        }
    }
}
