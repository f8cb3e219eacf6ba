package org.kuanggui.dazu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue's words for the status of a mine, as tests that take each of them. */
final class Statuses {
    private Statuses() {}

    /** The mine works, or may work again. */
    @ParameterizedTest
    @EnumSource(names = {"OPERATING", "SUSPENDED"})
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Live {}

    /** The right was taken away, or mining has ended. */
    @ParameterizedTest
    @EnumSource(names = {"REVOKED", "TERMINATED"})
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Ended {}

    /** Whatever the mine does. */
    @ParameterizedTest
    @EnumSource
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface Any {}
}
