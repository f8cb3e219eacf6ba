package org.kuanggui.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kuanggui.application.Mineral;

@DisplayName("The dictionary")
class DictionaryTest {
    private static final String ROOT = "org.kuanggui.";

    private final List<DictionaryEntry> entries = DictionaryEntry.all();

    @Test
    @DisplayName("names types, components and constants that exist")
    void exist() throws ClassNotFoundException {
        for (DictionaryEntry entry : entries) {
            Class<?> type = Class.forName(ROOT + entry.type());
            if (!entry.member().isEmpty()) {
                Stream<String> members = Stream.concat(
                        Arrays.stream(type.getMethods())
                                .filter(method -> method.getParameterCount() == 0)
                                .map(method -> method.getName()),
                        Arrays.stream(type.getFields()).map(field -> field.getName()));
                assertThat(members.anyMatch(entry.member()::equals))
                        .as("%s", entry)
                        .isTrue();
            }
        }
    }

    @Test
    @DisplayName("has every type of the domain")
    void complete() throws ClassNotFoundException {
        Set<String> named = entries.stream().map(DictionaryEntry::type).collect(Collectors.toSet());
        for (String folder : List.of("application", "area", "duty", "evaluation", "mine", "plan")) {
            for (Path file : Project.here().files(Project.MODEL + "/" + folder, ".java")) {
                String name = folder + "." + file.getFileName().toString().replace(".java", "");
                if (!name.matches(".*(Builder|Checks|package-info)")) {
                    Class<?> type = Class.forName(ROOT + name);
                    assertThat(named.contains(name) || !Modifier.isPublic(type.getModifiers()))
                            .as("%s is in the dictionary", name)
                            .isTrue();
                }
            }
        }
    }

    @Test
    @DisplayName("has every mineral, by the name that the contract reads")
    void minerals() {
        assertThat(entries.stream()
                        .filter(entry -> entry.type().equals("application.Mineral"))
                        .filter(entry -> !entry.member().isEmpty())
                        .map(entry -> entry.member() + " " + entry.chinese()))
                .containsExactlyElementsOf(Arrays.stream(Mineral.values())
                        .map(mineral -> mineral + " " + mineral.chineseName())
                        .toList());
    }

    @Test
    @DisplayName("has one word a thing")
    void oneWord() {
        assertThat(entries).extracting(DictionaryEntry::java).doesNotHaveDuplicates();
        assertThat(entries).extracting(DictionaryEntry::chinese).doesNotHaveDuplicates();
    }
}
