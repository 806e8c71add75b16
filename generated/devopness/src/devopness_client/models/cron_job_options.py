from typing import TypeAlias

from .._runtime import Model
from .cron_job_pattern import CronJobPattern
from .field_hint import FieldHint


class StaticCronJobFrequency(Model):
    hint: FieldHint
    human_readable: CronJobPattern
    value: str


StaticCronJobFrequencyList: TypeAlias = list[StaticCronJobFrequency]


class CronJobOptions(Model):
    frequencies: StaticCronJobFrequencyList
