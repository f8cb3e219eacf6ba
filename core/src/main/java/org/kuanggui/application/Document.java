package org.kuanggui.application;

/**
 * A document of the contract, of whatever kind: an {@link Application}, a mine under supervision, or the district's
 * ledger. It is not sealed, for in Java a type is sealed only with those of its own package or module, and mines and
 * ledgers have a package of their own; there are no other kinds.
 */
public interface Document {

    /** The document's own name; the evaluation's subject. */
    String id();
}
