from uuid import UUID

from .._runtime import Model
from .frequency_enum import FrequencyEnum


class CronjobUpdate(Model):
    command: str
    """Command to run."""

    custom_timeout: int | None = None
    environment: UUID | None = None
    """UUID of the environment."""

    frequency: FrequencyEnum
    """How often the command runs: `DAILY`, `HOURLY` or `EVERY10MIN`."""

    time: str | None = None
    """When the command runs, at most 16 characters."""

    uuid: UUID | None = None
