from uuid import UUID

from .._runtime import Model
from .frequency_enum import FrequencyEnum


class Cronjob(Model):
    command: str
    custom_timeout: int | None = None
    environment: UUID
    frequency: FrequencyEnum
    time: str | None = None
    uuid: UUID | None = None
