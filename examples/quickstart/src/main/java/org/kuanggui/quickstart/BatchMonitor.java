package org.kuanggui.quickstart;

import java.time.Duration;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.kuanggui.fact.Text;

/** Tells on standard error how a batch goes: what stands against the first faulty lines, and on a terminal how far it is. */
final class BatchMonitor implements AutoCloseable {
    private static final int MOST_FAULTY = 10;
    private static final int MEGABYTE = 1_000_000;
    private static final int MILLIS_BETWEEN_UPDATES = 200;
    private static final int COLUMNS = 78;

    private final Page page;
    private final ProblemPrinter complaints;
    private final Language language;
    private final BatchFiles files;
    private final long size;
    private final boolean onTerminal;
    private @Nullable ProgressBar bar;
    private int told;

    /**
     * @param page standard error
     * @param size of the input, in bytes
     * @param onTerminal whether how far it is can be written again and again in the same place
     */
    BatchMonitor(Page page, Language language, BatchFiles files, long size, boolean onTerminal) {
        this.page = page;
        this.complaints = new ProblemPrinter(page, language);
        this.language = language;
        this.files = files;
        this.size = size;
        this.onTerminal = onTerminal;
    }

    /** Judging begins, or goes on. */
    void begins(InputPosition from) {
        if (from.bytes() > 0) {
            Text line = Words.batchGoesOn(from.lines());
            page.text(language.of(line)).line().flush();
        }
        if (onTerminal) {
            bar = new ProgressBarBuilder()
                    .setInitialMax(size)
                    .startsFrom(from.bytes(), Duration.ZERO)
                    .setUnit(" MB", MEGABYTE)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(MILLIS_BETWEEN_UPDATES)
                    .setConsumer(new Rewriting(page))
                    .build();
        }
    }

    /** Some more lines are judged, and written. */
    void judged(JudgedLines lines) {
        if (bar != null) {
            bar.stepTo(lines.end().bytes());
            bar.setExtraMessage(" " + language.of(Words.batchLines(lines.end().lines())));
        }
        for (FaultyLine faulty : lines.faulty()) {
            if (told < MOST_FAULTY) {
                tell(faulty);
            }
            told++;
        }
    }

    private void tell(FaultyLine faulty) {
        synchronized (page) {
            if (bar != null) {
                page.again("");
            }
            complaints.print(files.input() + ":" + faulty.number(), faulty.invalid());
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
        if (told > MOST_FAULTY) {
            page.text(language.of(Words.batchFurtherFaulty(told - MOST_FAULTY)) + " " + files.problems())
                    .line()
                    .flush();
        }
    }

    /** Writes how far it is over what was written of it before. */
    private record Rewriting(Page page) implements ProgressBarConsumer {
        @Override
        public int getMaxRenderedLength() {
            return COLUMNS;
        }

        @Override
        public void accept(String line) {
            synchronized (page) {
                page.again(line).flush();
            }
        }

        @Override
        public void close() {
            synchronized (page) {
                page.line().flush();
            }
        }
    }
}
