from typing import TypeAlias

from .._runtime import Model
from .cron_job_pattern import CronJobPattern
from .field_hint import FieldHint


class StaticCronJobFrequency(Model):
    hint: FieldHint
    """Help text for people."""

    human_readable: CronJobPattern
    """How often, as text for a user interface."""

    value: str
    """The cron expression."""


StaticCronJobFrequencyList: TypeAlias = list[StaticCronJobFrequency]


class CronJobOptions(Model):
    frequencies: StaticCronJobFrequencyList
