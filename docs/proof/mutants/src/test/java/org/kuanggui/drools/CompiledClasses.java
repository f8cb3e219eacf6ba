package org.kuanggui.drools;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;

/** The classes that the compiler made, in memory. */
final class CompiledClasses extends ClassLoader {
    private final InternalKieModule module;

    CompiledClasses(InternalKieModule module) {
        super(KnowledgeBase.class.getClassLoader());
        this.module = module;
    }

    /** The models among them. */
    List<Model> models() {
        return module.getFileNames().stream()
                .filter(file -> file.endsWith("/drools-model"))
                .flatMap(file -> new String(module.getBytes(file), StandardCharsets.UTF_8).lines())
                .filter(line -> !line.isBlank() && !line.startsWith("Drools-Model-Version"))
                .map(this::model)
                .toList();
    }

    private Model model(String name) {
        try {
            return loadClass(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("the compiled mutants do not load: " + name, broken);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = module.getBytes(name.replace('.', '/') + ".class");
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
