package org.kuanggui.approval.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.kuanggui.approval.BusyException;
import org.kuanggui.approval.TooLargeException;
import org.kuanggui.approval.record.KeyTakenException;
import org.kuanggui.approval.record.SqlState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What goes wrong on a page, as a page. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageProblems {
    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);
    private static final String SECONDS_TO_WAIT = "5";

    /** The database is away. */
    @ExceptionHandler({
        DataAccessException.class,
        NonTransientDataAccessResourceException.class,
        UncategorizedDataAccessException.class,
        TransactionException.class
    })
    ModelAndView databaseAway(RuntimeException failed, HttpServletResponse response) {
        LOG.error("the database did not answer: {}", failed.getClass().getSimpleName());
        return comeAgain(response, "away");
    }

    /** Too many wait for advice already. */
    @ExceptionHandler(BusyException.class)
    ModelAndView busy(HttpServletResponse response) {
        return comeAgain(response, "busy");
    }

    /** @param why what the messages about it begin with */
    private static ModelAndView comeAgain(HttpServletResponse response, String why) {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        return new ModelAndView("come-again", Map.of("why", why), HttpStatus.SERVICE_UNAVAILABLE);
    }

    /** A decision that is larger than a record of it may be. */
    @ExceptionHandler(TooLargeException.class)
    ModelAndView tooLarge() {
        return new ModelAndView(
                "error", Map.of("status", HttpStatus.PAYLOAD_TOO_LARGE.value()), HttpStatus.PAYLOAD_TOO_LARGE);
    }

    /** A page's own number, with what was not on that page. */
    @ExceptionHandler(KeyTakenException.class)
    ModelAndView keyTaken() {
        return new ModelAndView("error", HttpStatus.CONFLICT);
    }

    /** The database is there, and does not do what it is asked. */
    @ExceptionHandler
    ModelAndView databaseFault(NonTransientDataAccessException failed) {
        LOG.error("the database refused: {}", SqlState.of(failed));
        return new ModelAndView("error", HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
