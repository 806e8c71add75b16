from .._runtime import Model
from .resource_config import ResourceConfig


class UpdateProjectsEnvironmentsDeploymentsNextRequestWebapp(Model):
    resources: ResourceConfig | None = None
    instance_count: int | None = None
    disk: int | None = None
