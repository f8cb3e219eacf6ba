package org.kuanggui.approval.page;

import org.kuanggui.report.Report;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A report of the library as a page of its own: it has its style in it, and no script. */
final class ReportPage {
    private static final String CONTENT = "default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private ReportPage() {}

    static ResponseEntity<String> of(Report report) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .header("Content-Security-Policy", CONTENT)
                .body(report.toHtml());
    }
}
