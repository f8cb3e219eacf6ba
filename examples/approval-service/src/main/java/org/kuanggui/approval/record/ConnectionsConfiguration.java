package org.kuanggui.approval.record;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Puts {@link Connections} before the pool that Spring Boot makes. */
@Component
final class ConnectionsConfiguration implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof HikariDataSource pool ? new Connections(pool) : bean;
    }
}
