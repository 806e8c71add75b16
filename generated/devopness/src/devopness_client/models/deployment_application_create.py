from .._runtime import Model
from .deployment_type import DeploymentType
from .resource_id_list import ResourceIdList


class DeploymentApplicationCreate(Model):
    environment: str | None = None
    pipeline_id: int | None = None
    servers: ResourceIdList | None = None
    source_ref: str | None = None
    source_type: str | None = None
    type: DeploymentType
