package org.kuanggui.approval.api;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.kuanggui.approval.BusyException;
import org.kuanggui.approval.TooLargeException;
import org.kuanggui.approval.record.KeyTakenException;
import org.kuanggui.approval.record.NoSuchRecordException;
import org.kuanggui.approval.record.SqlState;
import org.kuanggui.approval.record.UnreadableRecordException;
import org.kuanggui.fact.InvalidInputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** What goes wrong in the API, as problem details (RFC 9457). */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems extends ResponseEntityExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String SECONDS_TO_WAIT = "5";

    /** A body that breaks the contract: all that is wrong with it, each with its place. */
    @ExceptionHandler
    ProblemDetail invalid(InvalidInputException refused, Locale locale) {
        List<Faulty> faulty = refused.problems().stream()
                .map(problem -> Faulty.of(problem, locale))
                .toList();
        ProblemDetail problem = problem(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "invalid-input",
                "The document breaks the contract",
                "problems: " + faulty.size());
        problem.setProperty("problems", faulty);
        return problem;
    }

    /** A body that is larger than anything the library reads, or a decision that is larger than a record of it may be. */
    @ExceptionHandler
    ProblemDetail tooLarge(TooLargeException tooLarge) {
        return problem(
                HttpStatus.PAYLOAD_TOO_LARGE,
                "too-large",
                "The request is too large",
                String.valueOf(tooLarge.getMessage()));
    }

    /** A key that stands for another request. */
    @ExceptionHandler
    ProblemDetail keyTaken(KeyTakenException taken) {
        return problem(
                HttpStatus.UNPROCESSABLE_ENTITY,
                "key-taken",
                "The key was used for another request",
                "record " + taken.id() + " has the Idempotency-Key; the same key is for the same request again");
    }

    @ExceptionHandler
    ProblemDetail noSuchRecord(NoSuchRecordException none) {
        return problem(
                HttpStatus.NOT_FOUND, "no-such-record", "There is no such record", String.valueOf(none.getMessage()));
    }

    /** Somebody changed a record in the database, or another version of the library wrote it. */
    @ExceptionHandler
    ProblemDetail unreadable(UnreadableRecordException unreadable) {
        LOG.error("{}", unreadable.getMessage());
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "unreadable-record",
                "The record cannot be read",
                unreadable.getMessage() + "; /api/records/verification tells whether the chain is whole");
    }

    /** The database is there, and does not do what it is asked: a fault, which trying again does not mend. */
    @ExceptionHandler
    ProblemDetail databaseFault(NonTransientDataAccessException failed) {
        LOG.error("the database refused: {}", SqlState.of(failed));
        return problem(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "records-fault",
                "The records cannot be used as they are",
                "nothing was recorded; the log has the database's code for why");
    }

    /** The database is away; nothing was recorded, or it was and the same key finds it. */
    @ExceptionHandler({
        DataAccessException.class,
        NonTransientDataAccessResourceException.class,
        UncategorizedDataAccessException.class,
        TransactionException.class
    })
    ProblemDetail databaseAway(RuntimeException failed, HttpServletResponse response) {
        LOG.error("the database did not answer: {}", failed.getClass().getSimpleName());
        return comeAgain(
                response,
                "records-unavailable",
                "The records cannot be reached",
                "try again in a moment, with the same Idempotency-Key");
    }

    /** Too many wait for advice already. */
    @ExceptionHandler(BusyException.class)
    ProblemDetail busy(HttpServletResponse response) {
        return comeAgain(response, "busy", "Too many wait already", "nothing was done; try again in a moment");
    }

    private static ProblemDetail comeAgain(HttpServletResponse response, String type, String title, String detail) {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        return problem(HttpStatus.SERVICE_UNAVAILABLE, type, title, detail);
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:kuanggui:problem:" + type));
        problem.setTitle(title);
        return problem;
    }
}
