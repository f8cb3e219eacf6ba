package org.kuanggui.record;

import org.kuanggui.fact.Checks;
import org.kuanggui.fact.InvalidInputException;

/**
 * SHA-256 of the parts of a record, each as it is written without white space, in UTF-8, in lower-case hexadecimal.
 *
 * @param question of the question
 * @param setting of the setting
 * @param evaluation of the evaluation
 * @param record of the record without its hashes: the one number that stands for all of it
 */
public record RecordHashes(String question, String setting, String evaluation, String record) {

    /** @throws InvalidInputException if one is no SHA-256; it lists each */
    public RecordHashes {
        Checks checks = new Checks();
        question = checks.sha256("/question", question);
        setting = checks.sha256("/setting", setting);
        evaluation = checks.sha256("/evaluation", evaluation);
        record = checks.sha256("/record", record);
        checks.done();
    }
}
