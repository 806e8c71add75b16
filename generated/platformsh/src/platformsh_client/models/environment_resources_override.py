from datetime import datetime

from .._runtime import Model
from .environment_resources_override_service import EnvironmentResourcesOverrideService


class EnvironmentResourcesOverride(Model):
    ends_at: datetime | None
    redeployed_end: bool
    redeployed_start: bool
    services: dict[str, EnvironmentResourcesOverrideService]
    starts_at: datetime | None
