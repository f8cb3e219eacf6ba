package org.kuanggui.dazu;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** The catalogue's words for actions, as tests that take each of them; resources are added in none of them. */
final class Actions {
    private Actions() {}

    /** A mining action that plan review covers by its name alone. */
    @ParameterizedTest
    @EnumSource(names = {"NEW", "EXPANSION", "CAPACITY_CHANGE", "MINERAL_CHANGE", "METHOD_CHANGE", "CONSOLIDATION"})
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface ReviewedMining {}

    /** A mining action that plan review covers only where it adds resources, or never. */
    @ParameterizedTest
    @EnumSource(names = {"RENEWAL", "REDUCTION", "TRANSFER", "NAME_CHANGE", "CANCELLATION"})
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface UnreviewedMining {}

    /** A mining action other than NEW. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NEW")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface ExistingMining {}

    /** An action of a mine that exists and does not leave; resources may be added beside it. */
    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"NEW", "CANCELLATION"})
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface StayingMining {}

    /** An action of a mine that exists, does not leave and is not plain. */
    @ParameterizedTest
    @EnumSource(names = {"RENEWAL", "EXPANSION", "CAPACITY_CHANGE", "MINERAL_CHANGE", "METHOD_CHANGE", "CONSOLIDATION"})
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface WeightyMining {}

    /** An action that is plain where it adds no resources. */
    @ParameterizedTest
    @EnumSource(names = {"TRANSFER", "NAME_CHANGE", "REDUCTION"})
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface PlainMining {}

    /** An exploration action that plan review covers. */
    @ParameterizedTest
    @EnumSource(names = {"NEW", "EXPANSION", "MINERAL_CHANGE"})
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface ReviewedExploration {}

    /** An exploration action that plan review does not cover. */
    @ParameterizedTest
    @EnumSource(names = {"RENEWAL", "RETENTION", "REDUCTION", "TRANSFER", "NAME_CHANGE", "CANCELLATION"})
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface UnreviewedExploration {}

    /** An exploration action that does not end the right. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "CANCELLATION")
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface StayingExploration {}
}
