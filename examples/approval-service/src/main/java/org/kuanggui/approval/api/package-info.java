/** The service by HTTP and JSON. */
@NullMarked
package org.kuanggui.approval.api;

import org.jspecify.annotations.NullMarked;
