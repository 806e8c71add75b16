from uuid import UUID

from .._runtime import Model
from .environment_mode_enum import EnvironmentModeEnum


class CloneEnvironmentRequest(Model):
    name: str
    cluster_id: UUID | None = None
    mode: EnvironmentModeEnum | None = None
    apply_deployment_rule: bool | None = None
    project_id: UUID | None = None
