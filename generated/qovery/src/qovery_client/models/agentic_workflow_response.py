from typing import Literal
from uuid import UUID

from .._runtime import DateTime, Model
from .agentic_workflow_governance import (
    AgenticWorkflowGovernance,
    AgenticWorkflowModelType,
    AgenticWorkflowOutput,
    AgenticWorkflowProjectRepository,
    AgenticWorkflowResources,
)
from .reference_object import ReferenceObject
from .service_type_enum import ServiceTypeEnum


class AgenticWorkflowModelResponse(Model):
    settings: str
    type: AgenticWorkflowModelType


class AgenticWorkflowWebhook(Model):
    url: str


class AgenticWorkflowResponse(Model):
    created_at: DateTime
    """When it was created."""

    id: UUID
    updated_at: DateTime | None = None
    """When it was last changed."""

    agent_prompt: str
    description: str
    docker_fragment: str
    enabled: bool
    environment: ReferenceObject
    governance: AgenticWorkflowGovernance
    icon_uri: str | None = None
    """URI of the icon that user interfaces show."""

    mcp: str
    mcp_server_ids: list[UUID]
    model: AgenticWorkflowModelResponse
    name: str
    outputs: list[AgenticWorkflowOutput]
    project_repositories: list[AgenticWorkflowProjectRepository]
    resources: AgenticWorkflowResources
    service_type: Literal[ServiceTypeEnum.AGENTIC_WORKFLOW]
    slug: str
    webhook: AgenticWorkflowWebhook
    webhook_ip_allowlist: list[str]
