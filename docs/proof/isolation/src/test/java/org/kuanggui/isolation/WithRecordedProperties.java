package org.kuanggui.isolation;

import java.util.Enumeration;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A run during which the system properties tell who asks for them, or changes them. */
final class WithRecordedProperties {
    private WithRecordedProperties() {}

    public static void main(String[] arguments) {
        Touched touched = new Touched();
        Properties properties = new Recorded(touched);
        properties.putAll(System.getProperties());
        System.setProperties(properties);
        Run.watchedBy(touched::step);
        touched.lines().forEach(System.out::println);
    }

    /** Properties that tell. */
    private static final class Recorded extends Properties {
        private static final long serialVersionUID = 1L;

        private final transient Touched touched;

        Recorded(Touched touched) {
            this.touched = touched;
        }

        @Override
        public @Nullable String getProperty(String name) {
            touched.tell("read " + name);
            return super.getProperty(name);
        }

        @Override
        public synchronized @Nullable Object get(Object name) {
            touched.tell("read " + name);
            return super.get(name);
        }

        @Override
        public synchronized boolean containsKey(Object name) {
            touched.tell("read " + name);
            return super.containsKey(name);
        }

        @Override
        public Set<String> stringPropertyNames() {
            touched.tell("read all");
            return super.stringPropertyNames();
        }

        @Override
        public Enumeration<?> propertyNames() {
            touched.tell("read all");
            return super.propertyNames();
        }

        @Override
        public Set<Map.Entry<Object, Object>> entrySet() {
            touched.tell("read all");
            return super.entrySet();
        }

        @Override
        public synchronized @Nullable Object put(Object name, Object value) {
            touched.tell("write " + name);
            return super.put(name, value);
        }

        @Override
        public synchronized @Nullable Object remove(Object name) {
            touched.tell("write " + name);
            return super.remove(name);
        }
    }
}
