package org.kuanggui.approval.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Lets few large requests in at a time, so that bodies which are as large as the library reads them do not fill the heap together. Others
 * are told to come again. Small requests that say how long they are, as nearly all do, wait for nobody; one that does not may be of any length.
 */
final class LargeRequests {
    private static final long LARGE = 256 * 1024;
    private static final int MOST_AT_ONCE = 4;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);

    /**
     * For all that is read before it is known who a program is: forms, for their token. Strangers send no large ones.
     *
     * @param isStranger whether it is nobody who asks, where everybody has to be somebody
     */
    Filter ofForms(BooleanSupplier isStranger) {
        return (request, response, chain) -> {
            HttpServletRequest asked = (HttpServletRequest) request;
            if (isDocument(asked) || !mayBeLarge(asked)) {
                chain.doFilter(request, response);
            } else if (isStranger.getAsBoolean()) {
                ((HttpServletResponse) response).sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
            } else {
                letIn(asked, (HttpServletResponse) response, chain);
            }
        };
    }

    /** For what programs send, which is read once it is known that they may send it. */
    Filter ofDocuments() {
        return (request, response, chain) -> {
            HttpServletRequest asked = (HttpServletRequest) request;
            if (isDocument(asked) && mayBeLarge(asked)) {
                letIn(asked, (HttpServletResponse) response, chain);
            } else {
                chain.doFilter(request, response);
            }
        };
    }

    private void letIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!places.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }

    private static boolean mayBeLarge(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.REQUEST
                && (request.getContentLengthLong() > LARGE || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null);
    }

    private static boolean isDocument(HttpServletRequest request) {
        return request.getServletPath().startsWith("/api/") && !isForm(request.getContentType());
    }

    private static boolean isForm(@Nullable String type) {
        String lower = type == null ? "" : type.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE) || lower.startsWith("multipart/");
    }
}
