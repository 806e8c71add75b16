from typing import TypeAlias

from .._runtime import Model
from .service_initial_state import ServiceInitialState
from .service_type import ServiceType


class BlueprintService(Model):
    auto_start: bool | None = None
    """Whether it starts when the operating system boots."""

    initial_state: ServiceInitialState | None = None
    """State it should have right after it was installed."""

    type: ServiceType
    version: str
    """Version of the service."""


BlueprintServiceList: TypeAlias = list[BlueprintService]
"""The services of a blueprint, each with its version."""
