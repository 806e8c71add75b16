from uuid import UUID

from .._runtime import Model
from .agentic_workflow_governance import AgenticWorkflowGovernance
from .agentic_workflow_model_request import AgenticWorkflowModelRequest
from .agentic_workflow_output import AgenticWorkflowOutput
from .agentic_workflow_project_repository import AgenticWorkflowProjectRepository
from .agentic_workflow_resources import AgenticWorkflowResources


class AgenticWorkflowRequest(Model):
    agent_prompt: str | None = None
    description: str | None = None
    docker_fragment: str | None = None
    enabled: bool | None = None
    governance: AgenticWorkflowGovernance | None = None
    mcp: str | None = None
    mcp_server_ids: list[UUID] | None = None
    model: AgenticWorkflowModelRequest | None = None
    name: str
    outputs: list[AgenticWorkflowOutput] | None = None
    project_repositories: list[AgenticWorkflowProjectRepository] | None = None
    resources: AgenticWorkflowResources | None = None
    webhook_ip_allowlist: list[str] | None = None
