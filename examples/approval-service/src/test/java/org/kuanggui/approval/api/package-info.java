@NullMarked
package org.kuanggui.approval.api;

import org.jspecify.annotations.NullMarked;
