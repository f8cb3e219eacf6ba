package org.kuanggui.isolation;

import java.io.IOException;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges by the library in one class loader after the other, drops each, and prints how many are still there.
 *
 * <p>What is softly held is let go of by an option of the JVM: Jackson so holds its buffers by the thread. JDK 17 keeps the
 * loader of the record that was compared last, in a cache of {@code java.lang.runtime.ObjectMethods}; later ones do not.
 */
final class Unloading {
    static final int LOADERS = 4;

    private static final int COLLECTIONS = 20;
    private static final long MILLISECONDS = 100;

    private Unloading() {}

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException, InterruptedException {
        ReferenceQueue<ClassLoader> queue = new ReferenceQueue<>();
        List<WeakReference<ClassLoader>> dropped = new ArrayList<>();
        for (int i = 0; i < LOADERS; i++) {
            dropped.add(askedAndDropped(queue));
        }
        int kept = dropped.size();
        for (int i = 0; i < COLLECTIONS && kept > 0; i++) {
            System.gc();
            while (queue.remove(MILLISECONDS) != null) {
                kept--;
            }
        }
        System.out.println(kept);
    }

    private static WeakReference<ClassLoader> askedAndDropped(ReferenceQueue<ClassLoader> queue)
            throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = TwoVersionsTest.loader(TwoVersionsTest.places())) {
            var judge = TwoVersionsTest.judge(loader);
            for (String document : Shipped.documents()) {
                if (judge.apply(document).isEmpty()) {
                    throw new IllegalStateException("no answer");
                }
            }
            return new WeakReference<>(loader, queue);
        }
    }
}
