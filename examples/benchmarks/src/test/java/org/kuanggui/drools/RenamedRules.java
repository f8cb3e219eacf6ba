package org.kuanggui.drools;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.drools.model.Model;

/**
 * Loads the classes that the build made of the rules once more, with other rules' names in their constants, and with other
 * fingerprints of conditions. All else is to the byte what the build compiled: the copies cost what the rules cost.
 *
 * <p>The engine tells conditions by their fingerprints, and tests equal ones once for all rules that have them. A plan of
 * several times the provisions has other conditions, and so have the copies: each has its own.
 */
final class RenamedRules extends ClassLoader {
    private static final String PACKAGE = "org.kuanggui.dazu.";
    private static final Pattern FINGERPRINT = Pattern.compile("(GENERATED_)?[0-9A-F]{32}");
    private static final int UTF8 = 1;

    private final Map<String, String> names;
    private final String mark;

    /**
     * @param names of every rule, with its new one
     * @param mark what nothing else is told by
     */
    RenamedRules(Map<String, String> names, String mark) {
        super(RenamedRules.class.getClassLoader());
        this.names = Map.copyOf(names);
        this.mark = mark;
    }

    /** The rules under their new names. */
    List<Model> models() {
        return KnowledgeBase.models().stream()
                .map(model -> again(model.getClass().getName()))
                .toList();
    }

    private Model again(String name) {
        try {
            return loadClass(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException("the renamed rules do not load: " + name, broken);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(PACKAGE)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        try (InputStream compiled = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (compiled == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] renamed = renamed(compiled.readAllBytes());
            return defineClass(name, renamed, 0, renamed.length);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Goes through the pool of constants; what comes after it refers to it by numbers. */
    private byte[] renamed(byte[] compiled) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(compiled));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(compiled.length + compiled.length / 8);
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(in.readNBytes(8));
        int count = in.readUnsignedShort();
        out.writeShort(count);
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            out.writeByte(tag);
            if (tag == UTF8) {
                out.writeUTF(renamed(in.readUTF()));
            } else {
                int length = length(tag);
                out.write(in.readNBytes(length));
                i += length == Long.BYTES ? 1 : 0;
            }
        }
        in.transferTo(out);
        return bytes.toByteArray();
    }

    private String renamed(String constant) {
        return FINGERPRINT.matcher(constant).matches() ? constant + mark : names.getOrDefault(constant, constant);
    }

    /** Bytes of a constant behind its tag; those of eight take two places. */
    private static int length(int tag) {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> Integer.BYTES;
            case 5, 6 -> Long.BYTES;
            default -> throw new IllegalStateException("no constant has the tag " + tag);
        };
    }
}
