from uuid import UUID

from .._runtime import Model
from .environment_mode_enum import EnvironmentModeEnum


class CloneEnvironmentRequest(Model):
    apply_deployment_rule: bool | None = None
    cluster_id: UUID | None = None
    mode: EnvironmentModeEnum | None = None
    name: str
    project_id: UUID | None = None
