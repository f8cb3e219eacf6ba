package org.kuanggui.approval;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class ApprovalService {

    /** Starts it, with options as Spring Boot has them. */
    public static void main(String[] arguments) {
        SpringApplication.run(ApprovalService.class, arguments);
    }
}
