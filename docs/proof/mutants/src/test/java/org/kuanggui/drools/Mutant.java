package org.kuanggui.drools;

import java.util.Set;

/** The knowledge base, changed in one small way. */
sealed interface Mutant permits RuleMutant, DataMutant {

    /** The file it changes. */
    String file();

    /** Where in the file: a rule's name, or a JSON pointer. */
    String place();

    Kind kind();

    /** Its number among those of its place and kind, from 1. */
    int number();

    /** What stands there now. */
    String change();

    /** The provisions that it should be noticed in; empty where that is not known beforehand. */
    Set<String> provisions();

    /** By which a list may name it. */
    default String name() {
        return file() + " " + place() + " " + kind() + " " + number();
    }
}
