@NullMarked
package org.kuanggui.embedding;

import org.jspecify.annotations.NullMarked;
