from uuid import UUID

from .._runtime import Model
from .frequency_enum import FrequencyEnum


class Cronjob(Model):
    uuid: UUID | None = None
    command: str
    frequency: FrequencyEnum
    time: str | None = None
    environment: UUID
    custom_timeout: int | None = None
