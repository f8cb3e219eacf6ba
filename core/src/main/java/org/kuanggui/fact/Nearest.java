package org.kuanggui.fact;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what was probably meant: the known word that is closest to the one that stands there. */
public final class Nearest {
    private static final int LONGEST = 60;
    private static final int LATIN_LETTERS_PER_CHANGE = 3;
    private static final int CHINESE_LETTERS_PER_CHANGE = 4;

    private Nearest() {}

    /**
     * The known word with the fewest letters to change, at most every third, or every fourth of Chinese; or else the
     * longest Chinese one that the word contains, 石膏 for 石膏矿.
     */
    public static Optional<String> to(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String typed = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(candidate -> isClose(typed, candidate.toLowerCase(Locale.ROOT)))
                .min(Comparator.comparingInt(candidate -> changes(typed, candidate.toLowerCase(Locale.ROOT))))
                .or(() -> known.stream()
                        .filter(candidate -> !isLatin(candidate) && typed.contains(candidate))
                        .max(Comparator.comparingInt(String::length)));
    }

    private static boolean isClose(String typed, String candidate) {
        int shorter = Math.min(typed.length(), candidate.length());
        int most = shorter / (isLatin(candidate) ? LATIN_LETTERS_PER_CHANGE : CHINESE_LETTERS_PER_CHANGE);
        return Math.abs(typed.length() - candidate.length()) <= most && changes(typed, candidate) <= most;
    }

    private static boolean isLatin(String word) {
        return word.charAt(0) < 0x80;
    }

    /** Letters to insert, delete, replace or exchange with their neighbour. */
    private static int changes(String a, String b) {
        int[][] least = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                least[i][j] = i == 0 || j == 0 ? i + j : least(least, a, b, i, j);
            }
        }
        return least[a.length()][b.length()];
    }

    private static int least(int[][] least, String a, String b, int i, int j) {
        int replaced = least[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int changes = Math.min(replaced, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
        boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return exchanged ? Math.min(changes, least[i - 2][j - 2] + 1) : changes;
    }
}
