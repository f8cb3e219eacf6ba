package org.kuanggui.approval;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** In what language is answered: the one chosen on the page, else the one the client accepts, else Chinese. */
@Configuration
class LanguageConfiguration implements WebMvcConfigurer {
    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("language");
        resolver.setCookieHttpOnly(true);
        resolver.setRejectInvalidCookies(false);
        resolver.setDefaultLocaleFunction(LanguageConfiguration::accepted);
        return resolver;
    }

    /** The first that there is of those that are accepted; Chinese where any would do, or there is none of them. */
    private static Locale accepted(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (header == null) {
            return Locale.CHINESE;
        }
        try {
            Locale accepted = Locale.lookup(Locale.LanguageRange.parse(header), LANGUAGES);
            return accepted == null ? Locale.CHINESE : accepted;
        } catch (IllegalArgumentException malformed) {
            return Locale.CHINESE;
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Chosen());
    }

    /** The language that an address names. Spring's own interceptor looks into forms, too, and reads for that what was refused unread. */
    private static final class Chosen implements HandlerInterceptor {
        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            String named = UriComponentsBuilder.newInstance()
                    .query(request.getQueryString())
                    .build()
                    .getQueryParams()
                    .getFirst("lang");
            LocaleResolver resolver = RequestContextUtils.getLocaleResolver(request);
            if (resolver != null) {
                LANGUAGES.stream()
                        .filter(language -> language.getLanguage().equals(named))
                        .forEach(language -> resolver.setLocale(request, response, language));
            }
            return true;
        }
    }
}
