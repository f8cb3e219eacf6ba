package org.kuanggui.approval.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where one is, for the switch of language to come back to. */
@ControllerAdvice
class Here {

    /** The path of a page that can be asked for again, within the service, with what it was asked; null for the answer to a form. */
    @ModelAttribute("here")
    @Nullable
    String here(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) && request.getDispatcherType() == DispatcherType.REQUEST
                ? ServletUriComponentsBuilder.fromRequest(request)
                        .scheme(null)
                        .host(null)
                        .port(null)
                        .replacePath(request.getRequestURI()
                                .substring(request.getContextPath().length()))
                        .replaceQueryParam("lang")
                        .build()
                        .toUriString()
                : null;
    }
}
