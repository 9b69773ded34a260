package org.broken.notice;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.broken.workflow.Engine;
import org.camunda.bpm.engine.TaskService;
import org.quartz.Scheduler;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import org.tongchuang.web.Visitor;

class NoticeManager {

    private final TaskService tasks;
    private final Scheduler schedule;
    private final Engine engine = new Engine();

    NoticeManager(TaskService tasks, Scheduler schedule) {
        this.tasks = tasks;
        this.schedule = schedule;
    }

    @TransactionalEventListener
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void close(Visitor visitor) throws Exception {
        tasks.complete(visitor.memberId());
        schedule.start();
        engine.flush();
    }

    static boolean isThere(String url) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            return statement.execute("select 1");
        }
    }
}
