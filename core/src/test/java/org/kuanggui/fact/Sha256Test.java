package org.kuanggui.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A SHA-256")
class Sha256Test {
    /** FIPS 180-2, and the empty text. */
    @ParameterizedTest
    @CsvSource({
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    })
    void isThatOfTheStandard(String text, String hash) {
        assertThat(Sha256.of(text)).isEqualTo(hash);
    }

    @Test
    void takesAnyNumberOfNumbersInTheirOrderAmongBytes() throws NoSuchAlgorithmException {
        int count = 5000;
        ByteBuffer bytes = ByteBuffer.allocate((count + 1) * Long.BYTES + 1);
        Sha256 hash = new Sha256();
        for (int i = 0; i < count; i++) {
            bytes.putDouble(i / 7.0);
            hash.add(i / 7.0);
        }
        bytes.put((byte) 1).putLong(-5);
        hash.add(new byte[] {1}).add(-5L);

        assertThat(hash.hex())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array())));
    }

    @Test
    void takesTwoTextsForOneNever() {
        assertThat(new Sha256().add("ab").add("c").hex())
                .isNotEqualTo(new Sha256().add("a").add("bc").hex());
        assertThat(new Sha256().add("").hex())
                .isNotEqualTo(new Sha256().add((String) null).hex());
    }

    @ParameterizedTest
    @CsvSource({
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad, true",
        "BA7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad, false",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a, false",
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad0, false",
        "ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad, false"
    })
    void isWrittenAs64DigitsInLowerCase(String text, boolean isOne) {
        assertThat(Sha256.isWritten(text)).isEqualTo(isOne);
    }
}
