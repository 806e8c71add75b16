from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .state_enum import StateEnum


class IngressDeploymentStatusResponse(Model):
    router_id: UUID | None = Field(default=None, alias="routerId")
    status: StateEnum | None = None
