package org.kuanggui.json;

import org.jspecify.annotations.Nullable;
import org.kuanggui.mine.Ledger;
import org.kuanggui.mine.LedgerBlock;
import org.kuanggui.mine.LedgerRight;
import org.kuanggui.plan.SizeClass;

/** Reads documents of the kind {@code ledger}, in the order of the contract. */
final class LedgerFieldsReader {
    private static final Vocabulary<SizeClass> SIZE_CLASSES =
            Vocabulary.constants(SizeClass.class, SizeClass::chineseName);
    private static final Vocabulary<LedgerBlock> BLOCKS =
            Vocabulary.constants(LedgerBlock.class, LedgerBlock::chineseName);

    private LedgerFieldsReader() {}

    @SuppressWarnings("NullAway") // the constructor refuses what is missing
    static @Nullable Ledger read(Part document) {
        var id = document.required("id").text();
        var asOf = document.required("asOf").date();
        var district = document.at("district").text();
        var rights = document.required("rights").list(item -> item.part(LedgerFieldsReader::right));
        var offered = document.at("explorationBlocksOffered").list(Value::text);
        var granted = document.at("explorationBlocksGranted").list(Value::text);
        return document.build(() -> new Ledger(id, asOf, district, rights, offered, granted));
    }

    @SuppressWarnings("NullAway") // the constructor refuses what is missing
    private static @Nullable LedgerRight right(Part part) {
        var id = part.required("id").text();
        var mineral = part.required("mineral").mineral();
        var mineralName = part.at("mineralName").text();
        var sizeClass = part.at("sizeClass").word(SIZE_CLASSES);
        var greenMine = part.at("greenMine").truth();
        var inKeyMiningZone = part.at("inKeyMiningZone").truth();
        var block = part.at("block").word(BLOCKS);
        return part.build(
                () -> new LedgerRight(id, mineral, mineralName, sizeClass, greenMine, inKeyMiningZone, block));
    }
}
