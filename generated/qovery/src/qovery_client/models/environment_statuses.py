from .._runtime import Model
from .environment_status import EnvironmentStatus
from .status import Status


class EnvironmentStatuses(Model):
    agentic_workflows: list[Status] | None = None
    applications: list[Status]
    containers: list[Status]
    databases: list[Status]
    environment: EnvironmentStatus
    helms: list[Status]
    jobs: list[Status]
    terraforms: list[Status]
