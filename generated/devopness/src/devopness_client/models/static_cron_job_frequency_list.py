from typing import TypeAlias

from .static_cron_job_frequency import StaticCronJobFrequency

StaticCronJobFrequencyList: TypeAlias = list[StaticCronJobFrequency]
