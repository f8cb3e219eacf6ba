package org.kuanggui.quickstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kuanggui.report.PlainText;

/** Draws bars side by side, as SVG. What a bar says it says in words as well, for those who tell no colours. */
final class BarChart {
    private static final int WIDTH = 960;
    private static final int BARS_FROM = 330;
    private static final int LONGEST_BAR = 400;
    private static final int ROW = 22;
    private static final int BAR = 14;

    private final String title;
    private final List<Section> sections = new ArrayList<>();

    BarChart(String title) {
        this.title = title;
    }

    /**
     * A bar.
     *
     * @param label what it is of
     * @param pieces what it is made of, from the left
     * @param figures the same in figures
     */
    record Bar(String label, List<Piece> pieces, String figures) {
        long total() {
            return pieces.stream().mapToLong(Piece::count).sum();
        }
    }

    /**
     * A piece of a bar.
     *
     * @param count how long it is
     * @param colour as SVG has it
     * @param meaning shown where the reader points at it
     */
    record Piece(long count, String colour, String meaning) {}

    private record Section(String title, List<Bar> bars) {}

    /** Adds bars that are measured by the longest of them. */
    void add(String heading, List<Bar> bars) {
        if (!bars.isEmpty()) {
            sections.add(new Section(heading, bars));
        }
    }

    String svg(Locale locale) {
        StringBuilder rows = new StringBuilder();
        int y = 2 * ROW;
        for (Section section : sections) {
            y += ROW;
            text(rows, 10, y, "font-weight=\"bold\"", section.title());
            long most = section.bars().stream().mapToLong(Bar::total).max().orElse(0);
            for (Bar bar : section.bars()) {
                y += ROW;
                bar(rows, y, bar, Math.max(1, most));
            }
            y += ROW;
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"" + locale.toLanguageTag() + "\" width=\"" + WIDTH
                + "\" height=\"" + y + "\" viewBox=\"0 0 " + WIDTH + " " + y
                + "\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\">\n<title>" + escaped(title)
                + "</title>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n<text x=\"10\" y=\"" + ROW
                + "\" font-size=\"17\">" + escaped(title) + "</text>\n" + rows + "</svg>\n";
    }

    private static void bar(StringBuilder rows, int y, Bar bar, long most) {
        text(rows, BARS_FROM - 10, y, "text-anchor=\"end\"", bar.label());
        double x = BARS_FROM;
        for (Piece piece : bar.pieces()) {
            double length = (double) LONGEST_BAR * piece.count() / most;
            rows.append("<rect x=\"" + number(x) + "\" y=\"" + (y - BAR + 2) + "\" width=\"" + number(length)
                    + "\" height=\"" + BAR + "\" fill=\"" + piece.colour() + "\"><title>" + escaped(piece.meaning())
                    + ": " + piece.count() + "</title></rect>\n");
            x += length;
        }
        text(rows, (int) Math.ceil(x) + 8, y, "fill=\"#444\"", bar.figures());
    }

    private static void text(StringBuilder rows, int x, int y, String attributes, String text) {
        rows.append("<text x=\"" + x + "\" y=\"" + y + "\" " + attributes + ">" + escaped(text) + "</text>\n");
    }

    private static String number(double pixels) {
        return String.format(Locale.ROOT, "%.2f", pixels);
    }

    private static String escaped(String text) {
        return PlainText.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
