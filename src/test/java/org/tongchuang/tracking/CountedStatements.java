package org.tongchuang.tracking;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.ibatis.executor.Executor;
import org.apache.ibatis.mapping.MappedStatement;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.session.ResultHandler;
import org.apache.ibatis.session.RowBounds;
import org.springframework.stereotype.Component;

/** Counts the statements of our mappers while something is done. */
@Component
@Intercepts(
        @Signature(
                type = Executor.class,
                method = "query",
                args = {MappedStatement.class, Object.class, RowBounds.class, ResultHandler.class}))
class CountedStatements implements Interceptor {

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @Override
    public Object intercept(Invocation invocation) throws Throwable {
        asked.add(((MappedStatement) invocation.getArgs()[0]).getId());
        return invocation.proceed();
    }

    int during(Runnable work) {
        asked.clear();
        work.run();
        return asked.size();
    }

    long of(String mapper) {
        return asked.stream().filter(id -> id.contains("." + mapper + ".")).count();
    }
}
