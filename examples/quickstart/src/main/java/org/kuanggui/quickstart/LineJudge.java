package org.kuanggui.quickstart;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kuanggui.evaluation.Evaluation;
import org.kuanggui.fact.InvalidInputException;
import org.kuanggui.json.DocumentReader;
import org.kuanggui.json.EvaluationWriter;

/**
 * Judges lines of a batch. Safe for use by several threads.
 *
 * @param judge judges each document
 * @param locale of the messages
 */
record LineJudge(Judge judge, Locale locale) {

    JudgedLines judge(Lines lines) {
        ByteArrayOutputStream answers = new ByteArrayOutputStream();
        List<FaultyLine> faulty = new ArrayList<>();
        BatchTally tally = new BatchTally();
        for (Line line : lines.lines()) {
            try {
                Evaluation evaluation = judge.judge(DocumentReader.read(line.json()));
                answers.writeBytes(EvaluationWriter.toUtf8(evaluation, locale));
                answers.write('\n');
                tally.add(evaluation);
            } catch (InvalidInputException invalid) {
                faulty.add(new FaultyLine(line.number(), invalid));
                tally.addFaulty();
            }
        }
        return new JudgedLines(lines.end(), answers, faulty, tally);
    }
}
