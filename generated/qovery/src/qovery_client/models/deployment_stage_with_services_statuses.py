from .._runtime import Model
from .stage import Stage
from .status import Status


class DeploymentStageWithServicesStatuses(Model):
    agentic_workflows: list[Status] | None = None
    applications: list[Status] | None = None
    containers: list[Status] | None = None
    databases: list[Status] | None = None
    helms: list[Status] | None = None
    jobs: list[Status] | None = None
    stage: Stage | None = None
    terraforms: list[Status] | None = None
