from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import Model
from .state_enum import StateEnum


class IngressDeploymentStatusResponse(Model):
    router_id: Annotated[UUID | None, Field(alias="routerId")] = None
    status: StateEnum | None = None
