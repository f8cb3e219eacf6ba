package org.kuanggui.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that are no UTF-8 (RFC 3629): none of them becomes another character in silence. */
class BytesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "80", // a continuation alone
                "BF",
                "C3", // cut short
                "C328",
                "E5A4", // the first two of 大
                "C0AF", // longer than it need be
                "E080AF",
                "F08080AF",
                "EDA080", // half a pair
                "EDBFBF",
                "F4908080", // beyond the last character
                "F8A0A1A28B",
                "FC80808080AF",
                "FE",
                "FF",
                "E9", // é as Latin-1 has it
                "B4F3", // 大 as GBK has it
            })
    void areRefusedWhereverTheyStand(String hex) {
        for (String json : new String[] {"{\"kind\":\"%\"}", "{\"%\":1}", "{\"kind\":%}", "%{}", "{}%", "%"}) {
            assertThat(JsonAnswer.to(bytes(json, hex))).as(json).isEqualTo(JsonAnswer.NO_UNICODE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"E5A4A7", "F09F9880", "EFBFBD", "F48FBFBF", "C280"})
    void ofOneCharacterAreRead(String hex) {
        assertThat(JsonAnswer.to(bytes("{\"kind\":\"%\"}", hex))).isEqualTo(JsonAnswer.READ);
    }

    @Test
    void ofOtherEncodingsAreRefused() {
        assertThat(JsonAnswer.to("{}".getBytes(StandardCharsets.UTF_16))).isEqualTo(JsonAnswer.NO_UNICODE);
        assertThat(JsonAnswer.to("{}".getBytes(StandardCharsets.UTF_16BE))).isEqualTo(JsonAnswer.NO_UNICODE);
        assertThat(JsonAnswer.to("{}".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(JsonAnswer.NO_UNICODE);
    }

    private static byte[] bytes(String json, String hex) {
        int place = json.indexOf('%');
        String before = HexFormat.of().formatHex(json.substring(0, place).getBytes(StandardCharsets.UTF_8));
        String after = HexFormat.of().formatHex(json.substring(place + 1).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().parseHex(before + hex + after);
    }
}
