from .._runtime import Model
from .frequency_enum import FrequencyEnum


class PatchedCronjobUpdate(Model):
    command: str | None = None
    custom_timeout: int | None = None
    frequency: FrequencyEnum | None = None
    time: str | None = None
