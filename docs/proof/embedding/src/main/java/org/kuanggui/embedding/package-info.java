/** The library in a Spring Boot 4 service. */
@NullMarked
package org.kuanggui.embedding;

import org.jspecify.annotations.NullMarked;
