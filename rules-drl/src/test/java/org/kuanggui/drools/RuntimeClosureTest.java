package org.kuanggui.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The engine's runtime closure")
class RuntimeClosureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.mvel2.MVEL",
                "org.mvel3.MVEL",
                "org.drools.drl.parser.DrlParser",
                "org.drools.mvelcompiler.MvelCompiler",
                "org.drools.model.codegen.ExecutableModelProject",
                "org.drools.ecj.EclipseJavaCompiler",
                "org.eclipse.jdt.internal.compiler.Compiler",
                "com.github.javaparser.JavaParser",
                "org.antlr.runtime.Parser",
                "org.antlr.v4.runtime.Parser",
                "com.thoughtworks.xstream.XStream",
                "com.fasterxml.jackson.databind.ObjectMapper",
                "net.fortuna.ical4j.model.Calendar"
            })
    @DisplayName("has no compiler, parser, MVEL, XStream, data binding or iCalendar library")
    void noCompiler(String className) {
        assertThatExceptionOfType(ClassNotFoundException.class)
                .isThrownBy(() -> Class.forName(className, false, getClass().getClassLoader()));
    }

    @Test
    @DisplayName("is thirteen jars")
    void thirteenJars() {
        Set<String> engine = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(path -> new File(path).getName())
                .filter(name -> name.matches("(kie|drools|slf4j-api).*\\.jar"))
                .map(name -> name.replaceAll("-[0-9.]+\\.jar", ""))
                .collect(Collectors.toSet());
        assertThat(engine)
                .containsExactlyInAnyOrder(
                        "kie-api",
                        "kie-internal",
                        "kie-memory-compiler",
                        "drools-util",
                        "drools-base",
                        "drools-core",
                        "drools-compiler",
                        "drools-kiesession",
                        "drools-canonical-model",
                        "drools-model-compiler",
                        "drools-wiring-api",
                        "drools-wiring-dynamic",
                        "slf4j-api");
    }
}
