"""Agentic workflows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Body,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from uuid import UUID

    from .. import types

_LIST: Operation[models.AgenticWorkflowResponse] = Operation(
    id="listAgenticWorkflows",
    method="GET",
    path="/environment/{environmentId}/agenticWorkflow",
    result=lambda: models.AgenticWorkflowResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.AgenticWorkflowResponse] = Operation(
    id="getAgenticWorkflow",
    method="GET",
    path="/agenticWorkflow/{agenticWorkflowId}",
    result=lambda: models.AgenticWorkflowResponse,
)

_CREATE: Operation[models.AgenticWorkflowResponse] = Operation(
    id="createAgenticWorkflow",
    method="POST",
    path="/environment/{environmentId}/agenticWorkflow",
    body="application/json",
    result=lambda: models.AgenticWorkflowResponse,
)

_UPDATE: Operation[models.AgenticWorkflowResponse] = Operation(
    id="editAgenticWorkflow",
    method="PUT",
    path="/agenticWorkflow/{agenticWorkflowId}",
    body="application/json",
    result=lambda: models.AgenticWorkflowResponse,
)

_DELETE: Operation[models.Status | None] = Operation(
    id="deleteAgenticWorkflow",
    method="DELETE",
    path="/agenticWorkflow/{agenticWorkflowId}",
    result=lambda: models.Status | None,
    may_be_empty=True,
)

_CANCEL_DEPLOYMENT: Operation[None] = Operation(
    id="cancelAgenticWorkflowDeployment",
    method="POST",
    path="/agenticWorkflow/{agenticWorkflowId}/cancelDeployment",
    body=Body("application/json", required=False),
    decode="none",
)

_LIST_DEPLOYMENT_HISTORY_V2: Operation[models.DeploymentHistoryService] = Operation(
    id="listAgenticWorkflowDeploymentHistoryV2",
    method="GET",
    path="/agenticWorkflow/{agenticWorkflowId}/deploymentHistoryV2",
    result=lambda: models.DeploymentHistoryServicePaginatedResponseListV2,
    paging=pages.Whole(items=("results",)),
)


class AgenticWorkflows(Resource):
    """Agentic workflows."""

    def list(self, environment_id: UUID | str) -> Pager[models.AgenticWorkflowResponse]:
        """List agentic workflows.

        `GET /environment/{environmentId}/agenticWorkflow` returns every
        `AgenticWorkflowResponse`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"environmentId": environment_id})

    def get(self, agentic_workflow_id: UUID | str) -> models.AgenticWorkflowResponse:
        """Get agentic workflow.

        `GET /agenticWorkflow/{agenticWorkflowId}` returns `AgenticWorkflowResponse`.

        Args:
            agentic_workflow_id: Id of the agentic workflow.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"agenticWorkflowId": agentic_workflow_id})

    def create(
        self,
        environment_id: UUID | str,
        *,
        name: str,
        agent_prompt: str | Omit = omit,
        description: str | Omit = omit,
        docker_fragment: str | Omit = omit,
        enabled: bool | Omit = omit,
        governance: types.AgenticWorkflowGovernance | Omit = omit,
        mcp: str | Omit = omit,
        mcp_server_ids: Sequence[UUID | str] | Omit = omit,
        model: types.AgenticWorkflowModelRequest | Omit = omit,
        outputs: Sequence[types.AgenticWorkflowOutput] | Omit = omit,
        project_repositories: Sequence[types.AgenticWorkflowProjectRepository] | Omit = omit,
        resources: types.AgenticWorkflowResources | Omit = omit,
        webhook_ip_allowlist: Sequence[str] | Omit = omit,
    ) -> models.AgenticWorkflowResponse:
        """Create agentic workflow.

        `POST /environment/{environmentId}/agenticWorkflow` returns `AgenticWorkflowResponse`.

        Args:
            environment_id: Id of the environment.
            agent_prompt: Defaults to ``.
            description: Defaults to ``.
            docker_fragment: Defaults to ``.
            enabled: Defaults to `true`.
            mcp: Defaults to ``.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _CREATE,
            path={"environmentId": environment_id},
            body={
                "name": name,
                "agent_prompt": agent_prompt,
                "description": description,
                "docker_fragment": docker_fragment,
                "enabled": enabled,
                "governance": governance,
                "mcp": mcp,
                "mcp_server_ids": mcp_server_ids,
                "model": model,
                "outputs": outputs,
                "project_repositories": project_repositories,
                "resources": resources,
                "webhook_ip_allowlist": webhook_ip_allowlist,
            },
        )

    def update(
        self,
        agentic_workflow_id: UUID | str,
        *,
        name: str,
        agent_prompt: str | Omit = omit,
        description: str | Omit = omit,
        docker_fragment: str | Omit = omit,
        enabled: bool | Omit = omit,
        governance: types.AgenticWorkflowGovernance | Omit = omit,
        mcp: str | Omit = omit,
        mcp_server_ids: Sequence[UUID | str] | Omit = omit,
        model: types.AgenticWorkflowModelRequest | Omit = omit,
        outputs: Sequence[types.AgenticWorkflowOutput] | Omit = omit,
        project_repositories: Sequence[types.AgenticWorkflowProjectRepository] | Omit = omit,
        resources: types.AgenticWorkflowResources | Omit = omit,
        webhook_ip_allowlist: Sequence[str] | Omit = omit,
    ) -> models.AgenticWorkflowResponse:
        """Edit agentic workflow.

        `PUT /agenticWorkflow/{agenticWorkflowId}` returns `AgenticWorkflowResponse`.

        Args:
            agentic_workflow_id: Id of the agentic workflow.
            agent_prompt: Defaults to ``.
            description: Defaults to ``.
            docker_fragment: Defaults to ``.
            enabled: Defaults to `true`.
            mcp: Defaults to ``.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return self._call(
            _UPDATE,
            path={"agenticWorkflowId": agentic_workflow_id},
            body={
                "name": name,
                "agent_prompt": agent_prompt,
                "description": description,
                "docker_fragment": docker_fragment,
                "enabled": enabled,
                "governance": governance,
                "mcp": mcp,
                "mcp_server_ids": mcp_server_ids,
                "model": model,
                "outputs": outputs,
                "project_repositories": project_repositories,
                "resources": resources,
                "webhook_ip_allowlist": webhook_ip_allowlist,
            },
        )

    def delete(self, agentic_workflow_id: UUID | str) -> models.Status | None:
        """Delete agentic workflow.

        `DELETE /agenticWorkflow/{agenticWorkflowId}` returns `Status`, or None if the response
        is empty.

        Args:
            agentic_workflow_id: Id of the agentic workflow.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(_DELETE, path={"agenticWorkflowId": agentic_workflow_id})

    def cancel_deployment(
        self, agentic_workflow_id: UUID | str, *, force_cancel: bool | Omit = omit
    ) -> None:
        """Cancel agentic workflow deployment.

        `POST /agenticWorkflow/{agenticWorkflowId}/cancelDeployment` returns nothing.

        Args:
            agentic_workflow_id: Id of the agentic workflow.
            force_cancel: Defaults to `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return self._call(
            _CANCEL_DEPLOYMENT,
            path={"agenticWorkflowId": agentic_workflow_id},
            body={"force_cancel": force_cancel},
        )

    def list_deployment_history_v2(
        self, agentic_workflow_id: UUID | str, *, page_size: float | int | None | Omit = omit
    ) -> Pager[models.DeploymentHistoryService]:
        """List agentic workflow deployment history v2.

        `GET /agenticWorkflow/{agenticWorkflowId}/deploymentHistoryV2` returns every
        `DeploymentHistoryService`.

        Args:
            agentic_workflow_id: Id of the agentic workflow.
            page_size: Results on a page. Defaults to `20`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_DEPLOYMENT_HISTORY_V2,
            path={"agenticWorkflowId": agentic_workflow_id},
            query={"pageSize": page_size},
        )


class AsyncAgenticWorkflows(AsyncResource):
    """Agentic workflows."""

    def list(self, environment_id: UUID | str) -> AsyncPager[models.AgenticWorkflowResponse]:
        """List agentic workflows.

        `GET /environment/{environmentId}/agenticWorkflow` returns every
        `AgenticWorkflowResponse`.

        Args:
            environment_id: Id of the environment.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"environmentId": environment_id})

    async def get(self, agentic_workflow_id: UUID | str) -> models.AgenticWorkflowResponse:
        """Get agentic workflow.

        `GET /agenticWorkflow/{agenticWorkflowId}` returns `AgenticWorkflowResponse`.

        Args:
            agentic_workflow_id: Id of the agentic workflow.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"agenticWorkflowId": agentic_workflow_id})

    async def create(
        self,
        environment_id: UUID | str,
        *,
        name: str,
        agent_prompt: str | Omit = omit,
        description: str | Omit = omit,
        docker_fragment: str | Omit = omit,
        enabled: bool | Omit = omit,
        governance: types.AgenticWorkflowGovernance | Omit = omit,
        mcp: str | Omit = omit,
        mcp_server_ids: Sequence[UUID | str] | Omit = omit,
        model: types.AgenticWorkflowModelRequest | Omit = omit,
        outputs: Sequence[types.AgenticWorkflowOutput] | Omit = omit,
        project_repositories: Sequence[types.AgenticWorkflowProjectRepository] | Omit = omit,
        resources: types.AgenticWorkflowResources | Omit = omit,
        webhook_ip_allowlist: Sequence[str] | Omit = omit,
    ) -> models.AgenticWorkflowResponse:
        """Create agentic workflow.

        `POST /environment/{environmentId}/agenticWorkflow` returns `AgenticWorkflowResponse`.

        Args:
            environment_id: Id of the environment.
            agent_prompt: Defaults to ``.
            description: Defaults to ``.
            docker_fragment: Defaults to ``.
            enabled: Defaults to `true`.
            mcp: Defaults to ``.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _CREATE,
            path={"environmentId": environment_id},
            body={
                "name": name,
                "agent_prompt": agent_prompt,
                "description": description,
                "docker_fragment": docker_fragment,
                "enabled": enabled,
                "governance": governance,
                "mcp": mcp,
                "mcp_server_ids": mcp_server_ids,
                "model": model,
                "outputs": outputs,
                "project_repositories": project_repositories,
                "resources": resources,
                "webhook_ip_allowlist": webhook_ip_allowlist,
            },
        )

    async def update(
        self,
        agentic_workflow_id: UUID | str,
        *,
        name: str,
        agent_prompt: str | Omit = omit,
        description: str | Omit = omit,
        docker_fragment: str | Omit = omit,
        enabled: bool | Omit = omit,
        governance: types.AgenticWorkflowGovernance | Omit = omit,
        mcp: str | Omit = omit,
        mcp_server_ids: Sequence[UUID | str] | Omit = omit,
        model: types.AgenticWorkflowModelRequest | Omit = omit,
        outputs: Sequence[types.AgenticWorkflowOutput] | Omit = omit,
        project_repositories: Sequence[types.AgenticWorkflowProjectRepository] | Omit = omit,
        resources: types.AgenticWorkflowResources | Omit = omit,
        webhook_ip_allowlist: Sequence[str] | Omit = omit,
    ) -> models.AgenticWorkflowResponse:
        """Edit agentic workflow.

        `PUT /agenticWorkflow/{agenticWorkflowId}` returns `AgenticWorkflowResponse`.

        Args:
            agentic_workflow_id: Id of the agentic workflow.
            agent_prompt: Defaults to ``.
            description: Defaults to ``.
            docker_fragment: Defaults to ``.
            enabled: Defaults to `true`.
            mcp: Defaults to ``.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404).
        """
        return await self._call(
            _UPDATE,
            path={"agenticWorkflowId": agentic_workflow_id},
            body={
                "name": name,
                "agent_prompt": agent_prompt,
                "description": description,
                "docker_fragment": docker_fragment,
                "enabled": enabled,
                "governance": governance,
                "mcp": mcp,
                "mcp_server_ids": mcp_server_ids,
                "model": model,
                "outputs": outputs,
                "project_repositories": project_repositories,
                "resources": resources,
                "webhook_ip_allowlist": webhook_ip_allowlist,
            },
        )

    async def delete(self, agentic_workflow_id: UUID | str) -> models.Status | None:
        """Delete agentic workflow.

        `DELETE /agenticWorkflow/{agenticWorkflowId}` returns `Status`, or None if the response
        is empty.

        Args:
            agentic_workflow_id: Id of the agentic workflow.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(_DELETE, path={"agenticWorkflowId": agentic_workflow_id})

    async def cancel_deployment(
        self, agentic_workflow_id: UUID | str, *, force_cancel: bool | Omit = omit
    ) -> None:
        """Cancel agentic workflow deployment.

        `POST /agenticWorkflow/{agenticWorkflowId}/cancelDeployment` returns nothing.

        Args:
            agentic_workflow_id: Id of the agentic workflow.
            force_cancel: Defaults to `false`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404),
                ConflictError (409).
        """
        return await self._call(
            _CANCEL_DEPLOYMENT,
            path={"agenticWorkflowId": agentic_workflow_id},
            body={"force_cancel": force_cancel},
        )

    def list_deployment_history_v2(
        self, agentic_workflow_id: UUID | str, *, page_size: float | int | None | Omit = omit
    ) -> AsyncPager[models.DeploymentHistoryService]:
        """List agentic workflow deployment history v2.

        `GET /agenticWorkflow/{agenticWorkflowId}/deploymentHistoryV2` returns every
        `DeploymentHistoryService`.

        Args:
            agentic_workflow_id: Id of the agentic workflow.
            page_size: Results on a page. Defaults to `20`.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(
            _LIST_DEPLOYMENT_HISTORY_V2,
            path={"agenticWorkflowId": agentic_workflow_id},
            query={"pageSize": page_size},
        )
