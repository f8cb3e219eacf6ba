package org.kuanggui.peers.openl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.kuanggui.peers.Peer;
import org.kuanggui.peers.SliceAnswer;
import org.kuanggui.peers.SliceDocument;
import org.kuanggui.peers.SliceQuestion;
import org.kuanggui.peers.tables.Workbook;
import org.openl.rules.runtime.RulesEngineFactory;

/**
 * OpenL Tablets as its Developer Guide says ("Using OpenL Tablets Rules from Java Code": a factory, and a static
 * interface) and its Reference Guide ("Decision Table"): tables in a workbook, compiled once into an implementation of an
 * interface, which is then called like any other.
 */
public final class OpenL implements Peer {
    private final SliceWorkbook workbook;

    /** Writes the workbook and compiles it. */
    public OpenL() {
        try {
            Path file = Files.createTempFile("slice", ".xlsx");
            try {
                Workbook.write(file);
                workbook = new RulesEngineFactory<>(file.toString(), SliceWorkbook.class).newEngineInstance();
            } finally {
                Files.delete(file);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public SliceAnswer judge(SliceDocument document) {
        SliceQuestion question = document.question();
        Object[] outcomes = workbook.answer(
                question.mineral().name(),
                question.method().name(),
                question.scaleTonnes(),
                question.scaleVolume(),
                name(question.mineralBefore()),
                name(question.methodBefore()),
                question.tonnesBefore(),
                question.volumeBefore(),
                question.newRight(),
                question.reservesTonnes(),
                question.reservesVolume(),
                question.reviewed(),
                name(question.determination()),
                question.leaving(),
                question.prohibitedBeside(),
                question.named(),
                question.municipalPlanConforms(),
                question.exempted(),
                question.addsGround(),
                question.canExpandCapacity());
        return SliceAnswer.named(outcomes);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
