from .._runtime import Model
from .environment_status import EnvironmentStatus
from .status import Status


class EnvironmentStatuses(Model):
    environment: EnvironmentStatus
    applications: list[Status]
    containers: list[Status]
    jobs: list[Status]
    databases: list[Status]
    helms: list[Status]
    terraforms: list[Status]
    agentic_workflows: list[Status] | None = None
