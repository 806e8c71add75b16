from datetime import datetime

from .._runtime import Model
from .environment_resources_override_service import EnvironmentResourcesOverrideService


class EnvironmentResourcesOverride(Model):
    services: dict[str, EnvironmentResourcesOverrideService]
    starts_at: datetime | None
    ends_at: datetime | None
    redeployed_start: bool
    redeployed_end: bool
