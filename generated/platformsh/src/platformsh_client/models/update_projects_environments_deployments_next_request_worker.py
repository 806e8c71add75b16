from .._runtime import Model
from .resource_config import ResourceConfig


class UpdateProjectsEnvironmentsDeploymentsNextRequestWorker(Model):
    disk: int | None = None
    instance_count: int | None = None
    resources: ResourceConfig | None = None
