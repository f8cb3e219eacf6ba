package org.kuanggui.fuzz;

import java.io.IOException;

/** A way into the library, and what has to hold of it. */
interface Way {
    /**
     * Goes in with what an input makes. The same input goes the same way, on any JDK.
     *
     * @throws AssertionError if what has to hold does not
     * @throws RuntimeException if the library throws what it does not name
     * @throws IOException if the disk fails
     */
    void take(byte[] input) throws IOException;
}
