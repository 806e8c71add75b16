from .._runtime import Model
from .cron_job_response_schedule_cronjob import CronJobResponseScheduleCronjob


class CronJobResponseSchedule(Model):
    cronjob: CronJobResponseScheduleCronjob
