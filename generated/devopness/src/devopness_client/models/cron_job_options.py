from .._runtime import Model
from .static_cron_job_frequency_list import StaticCronJobFrequencyList


class CronJobOptions(Model):
    frequencies: StaticCronJobFrequencyList
