from datetime import datetime
from typing import Literal
from uuid import UUID

from .._runtime import Model
from .agentic_workflow_governance import AgenticWorkflowGovernance
from .agentic_workflow_model_response import AgenticWorkflowModelResponse
from .agentic_workflow_output import AgenticWorkflowOutput
from .agentic_workflow_project_repository import AgenticWorkflowProjectRepository
from .agentic_workflow_resources import AgenticWorkflowResources
from .agentic_workflow_webhook import AgenticWorkflowWebhook
from .reference_object import ReferenceObject
from .service_type_enum import ServiceTypeEnum


class AgenticWorkflowResponse(Model):
    id: UUID
    created_at: datetime
    updated_at: datetime | None = None
    service_type: Literal[ServiceTypeEnum.AGENTIC_WORKFLOW]
    environment: ReferenceObject
    name: str
    slug: str
    description: str
    webhook_ip_allowlist: list[str]
    docker_fragment: str
    enabled: bool
    mcp: str
    mcp_server_ids: list[UUID]
    outputs: list[AgenticWorkflowOutput]
    model: AgenticWorkflowModelResponse
    project_repositories: list[AgenticWorkflowProjectRepository]
    agent_prompt: str
    governance: AgenticWorkflowGovernance
    resources: AgenticWorkflowResources
    webhook: AgenticWorkflowWebhook
    icon_uri: str | None = None
