package org.kuanggui.peers;

/** Judges the slice of the plan. It is made once, and asked by one thread. */
public interface Peer {
    /** The outcomes of a document. */
    SliceAnswer judge(SliceDocument document);
}
