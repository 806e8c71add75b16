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
    url: str


class AgenticWorkflowResources(Model):
    cpu_milli: int
    gpu: int
    ram_mib: int
    storage_gib: int
