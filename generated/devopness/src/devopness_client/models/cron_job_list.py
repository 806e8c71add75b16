from typing import TypeAlias

from .cron_job_relation import CronJobRelation

CronJobList: TypeAlias = list[CronJobRelation]
