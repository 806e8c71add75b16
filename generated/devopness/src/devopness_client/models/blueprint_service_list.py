from typing import TypeAlias

from .._runtime import Model
from .service_initial_state import ServiceInitialState
from .service_type import ServiceType


class BlueprintService(Model):
    auto_start: bool | None = None
    initial_state: ServiceInitialState | None = None
    type: ServiceType
    version: str


BlueprintServiceList: TypeAlias = list[BlueprintService]
