package toex.outcomes.reports;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Begins the quarter's report by itself, on the tenth day after a quarter unless the settings say otherwise. */
@Configuration(proxyBeanMethods = false)
class QuarterlyTask {

    /** @param when seconds, minutes, hours, day, month, weekday, in London's time; a dash for never */
    @Bean
    static RecurringTask<Void> everyQuarter(
            ObjectProvider<QuarterlyDraft> maker, @Value("${portal.reports.quarterly}") String when) {
        return Tasks.recurring("quarterly-draft", Schedules.cron(when, SnapshotService.LONDON))
                .execute((instance, context) -> maker.getObject()
                        .begin(LocalDate.ofInstant(context.getExecution().executionTime, SnapshotService.LONDON)));
    }
}
