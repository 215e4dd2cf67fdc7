package toex.outcomes.reports;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerStarter;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;

/** Work in the background is kept in the database, and done by a portal that serves pages: no command of the launcher does it. */
@Configuration(proxyBeanMethods = false)
class PackTask {

    static final TaskDescriptor<Void> NAME = TaskDescriptor.of("region-packs");

    private final ObjectProvider<Scheduler> scheduler;

    PackTask(ObjectProvider<Scheduler> scheduler) {
        this.scheduler = scheduler;
    }

    /** A portal that was stopped in the middle is no reason to end: another one goes on. */
    @Bean
    static Task<Void> regionPacks(ObjectProvider<PackMaker> maker) {
        return Tasks.oneTime(NAME)
                .onFailureRetryLater()
                .onDeadExecutionRevive()
                .execute((instance, context) -> maker.getObject().work(Long.parseLong(instance.getId())));
    }

    /** In place of the one that starts with every context. */
    @Bean
    static DbSchedulerStarter started() {
        return () -> {};
    }

    @EventListener
    void start(WebServerInitializedEvent event) {
        scheduler.ifAvailable(Scheduler::start);
    }
}
