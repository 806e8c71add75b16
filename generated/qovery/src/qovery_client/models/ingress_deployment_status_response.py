from typing import Annotated
from uuid import UUID

from pydantic import Field

from .._runtime import Model, OpenStrEnum
from .state_enum import StateEnum


class IngressDeploymentStatusResponse(Model):
    router_id: Annotated[UUID | None, Field(alias="routerId")] = None
    status: StateEnum | None = None


class ServiceTypeServiceIdIngressDeploymentStatusServiceType(OpenStrEnum):
    CONTAINER = "CONTAINER"
    APPLICATION = "APPLICATION"
    HELM = "HELM"
