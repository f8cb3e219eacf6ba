package org.kuanggui.drools;

/** What the rules say, without an engine. */
interface Statements {
    /** Lets every rule that applies to a case speak, each once. */
    void judge(Case subject);
}
