package org.kuanggui.isolation;

import java.security.Permission;

/** A run that a security manager watches; it permits everything. */
final class UnderSecurityManager {
    private UnderSecurityManager() {}

    public static void main(String[] arguments) {
        Touched touched = new Touched();
        watch(touched);
        Run.watchedBy(touched::step);
        touched.lines().forEach(System.out::println);
    }

    /**
     * Every check of a security manager ends in the one for a permission.
     *
     * <p>Deprecated for removal, and without a successor that would see what code of others touches; JDK 17 still has it.
     */
    @SuppressWarnings("removal")
    private static void watch(Touched touched) {
        System.setSecurityManager(new SecurityManager() {
            @Override
            public void checkPermission(Permission permission) {
                touched.tell(permission.getClass().getSimpleName() + " " + permission.getName() + " "
                        + permission.getActions());
            }

            @Override
            public void checkPermission(Permission permission, Object context) {
                checkPermission(permission);
            }
        });
    }
}
