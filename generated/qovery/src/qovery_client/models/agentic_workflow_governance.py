from uuid import UUID

from .._runtime import Model, OpenStrEnum


class AgenticWorkflowGovernance(Model):
    host_allowlist: list[str]


class AgenticWorkflowHeader(Model):
    name: str
    value: str


class AgenticWorkflowModelType(OpenStrEnum):
    CLAUDE = "CLAUDE"
    BEDROCK = "BEDROCK"


class AgenticWorkflowOutput(Model):
    headers: list[AgenticWorkflowHeader] | None = None
    instructions: str | None = None
    name: str
    url: str | None = None


class AgenticWorkflowProjectRepository(Model):
    branch: str
    git_token_id: UUID | None = None
    """Id of the Git token that reads the repository; none is needed for a public one."""

    url: str


class AgenticWorkflowResources(Model):
    cpu_milli: int
    gpu: int
    ram_mib: int
    storage_gib: int
