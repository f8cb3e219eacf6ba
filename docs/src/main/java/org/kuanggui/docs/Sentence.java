package org.kuanggui.docs;

import java.util.List;
import org.kuanggui.fact.Text;

/**
 * What became of a sentence of the plan. The plan's own text is not part of the project.
 *
 * @param number its number, from 1
 * @param status what it is
 * @param provisions the provisions it was made into; empty where it was made into none
 * @param reason why it was made into none, or a remark
 * @param sha256 the first twelve digits of the hash of its text
 */
record Sentence(int number, Status status, List<String> provisions, String reason, String sha256) {

    /** What a sentence is. */
    enum Status {
        ENCODED("已编为条款", "became a provision, or a part of one"),
        TARGET("规划目标", "a target of the district; became a provision that a ledger is judged by"),
        AIM("目的、原则", "an aim or a principle, without a test of its own"),
        AUTHORITY("主管部门职责", "a task of the authorities, not of an applicant"),
        BACKGROUND("背景、现状", "background, or the state at the base year"),
        STRUCTURE("标题、表头", "a heading, a number or a table header");

        private final Text label;

        Status(String chinese, String english) {
            this.label = new Text(chinese, english);
        }

        Text label() {
            return label;
        }

        /** Whether such a sentence became a provision. */
        boolean isNorm() {
            return this == ENCODED || this == TARGET;
        }
    }

    /** Every sentence, in the plan's order. */
    static List<Sentence> all() {
        return Resource.rows("sentences.csv").stream().map(Sentence::of).toList();
    }

    private static Sentence of(List<String> row) {
        List<String> provisions =
                row.get(2).isEmpty() ? List.of() : List.of(row.get(2).split(" ", -1));
        return new Sentence(
                Integer.parseInt(row.get(0)), Status.valueOf(row.get(1)), provisions, row.get(3), row.get(4));
    }
}
