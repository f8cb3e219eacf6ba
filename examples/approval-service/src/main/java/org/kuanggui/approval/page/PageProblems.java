package org.kuanggui.approval.page;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What goes wrong on a page, as a page. */
@ControllerAdvice(basePackageClasses = PageProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageProblems {

    /** The database is away. */
    @ExceptionHandler({DataAccessException.class, TransactionException.class})
    ModelAndView databaseAway() {
        return new ModelAndView("away", HttpStatus.SERVICE_UNAVAILABLE);
    }
}
