package org.kuanggui.docs;

import org.kuanggui.fact.Text;

/**
 * How much of the plan the library has.
 *
 * @param judged provisions that rules judge
 * @param provisions all provisions
 * @param encoded sentences that became provisions
 * @param accountedFor sentences that became provisions or have the reason why not
 * @param sentences all sentences
 */
record Coverage(int judged, int provisions, int encoded, int accountedFor, int sentences) {

    /** For README. */
    Text line() {
        return new Text(
                "本版判断规划 " + provisions + " 项条款中的 " + judged + " 项；规划全文 " + sentences + " 句中 " + accountedFor
                        + " 句均有着落，其中 " + encoded + " 句编为条款",
                "This version judges " + judged + " of the plan's " + provisions + " provisions; " + accountedFor
                        + " of its " + sentences + " sentences are accounted for, " + encoded
                        + " of them as provisions");
    }
}
