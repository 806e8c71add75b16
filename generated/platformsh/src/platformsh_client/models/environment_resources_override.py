from .._runtime import DateTime, Model
from .environment_resources_override_service import EnvironmentResourcesOverrideService


class EnvironmentResourcesOverride(Model):
    ends_at: DateTime | None
    redeployed_end: bool
    redeployed_start: bool
    services: dict[str, EnvironmentResourcesOverrideService]
    starts_at: DateTime | None
