package org.kuanggui.isolation;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;

/** A web application that judges what it is sent. */
public final class JudgingServlet extends HttpServlet {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Judge judge = new Judge();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String document = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        response.getOutputStream().write(judge.apply(document).getBytes(StandardCharsets.UTF_8));
    }
}
