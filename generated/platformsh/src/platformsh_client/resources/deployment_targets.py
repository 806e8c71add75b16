"""Deployment targets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Operation,
    Pager,
    Resource,
    pages,
)

if TYPE_CHECKING:
    from .. import types

_LIST: Operation[models.DeploymentTarget] = Operation(
    id="list-projects-deployments",
    method="GET",
    path="/projects/{projectId}/deployments",
    result=lambda: models.DeploymentTargetCollection,
    paging=pages.Whole(items=()),
)

_GET: Operation[models.DeploymentTarget] = Operation(
    id="get-projects-deployments",
    method="GET",
    path="/projects/{projectId}/deployments/{deploymentTargetConfigurationId}",
    result=lambda: models.DeploymentTarget,
)

_CREATE: Operation[models.AcceptedResponse] = Operation(
    id="create-projects-deployments",
    method="POST",
    path="/projects/{projectId}/deployments",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_UPDATE: Operation[models.AcceptedResponse] = Operation(
    id="update-projects-deployments",
    method="PATCH",
    path="/projects/{projectId}/deployments/{deploymentTargetConfigurationId}",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)

_DELETE: Operation[models.AcceptedResponse] = Operation(
    id="delete-projects-deployments",
    method="DELETE",
    path="/projects/{projectId}/deployments/{deploymentTargetConfigurationId}",
    result=lambda: models.AcceptedResponse,
)


class DeploymentTargets(Resource):
    """Deployment targets."""

    def list(self, project_id: str) -> Pager[models.DeploymentTarget]:
        """List projects deployments.

        `GET /projects/{projectId}/deployments` returns every `DeploymentTarget`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST, path={"projectId": project_id})

    def get(
        self, project_id: str, deployment_target_configuration_id: str
    ) -> models.DeploymentTarget:
        """Get projects deployments.

        `GET /projects/{projectId}/deployments/{deploymentTargetConfigurationId}` returns
        `DeploymentTarget`.

        Args:
            project_id: Id of the project.
            deployment_target_configuration_id: Id of the deployment target configuration.
        """
        return self._call(
            _GET,
            path={
                "projectId": project_id,
                "deploymentTargetConfigurationId": deployment_target_configuration_id,
            },
        )

    def create(
        self, project_id: str, *, body: types.DeploymentTargetCreateInput
    ) -> models.AcceptedResponse:
        """Create projects deployments.

        `POST /projects/{projectId}/deployments` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            body: The body.
        """
        return self._call(_CREATE, path={"projectId": project_id}, body=body)

    def update(
        self,
        project_id: str,
        deployment_target_configuration_id: str,
        *,
        body: types.DeploymentTargetPatch,
    ) -> models.AcceptedResponse:
        """Update projects deployments.

        `PATCH /projects/{projectId}/deployments/{deploymentTargetConfigurationId}` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            deployment_target_configuration_id: Id of the deployment target configuration.
            body: The body.
        """
        return self._call(
            _UPDATE,
            path={
                "projectId": project_id,
                "deploymentTargetConfigurationId": deployment_target_configuration_id,
            },
            body=body,
        )

    def delete(
        self, project_id: str, deployment_target_configuration_id: str
    ) -> models.AcceptedResponse:
        """Delete projects deployments.

        `DELETE /projects/{projectId}/deployments/{deploymentTargetConfigurationId}` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            deployment_target_configuration_id: Id of the deployment target configuration.
        """
        return self._call(
            _DELETE,
            path={
                "projectId": project_id,
                "deploymentTargetConfigurationId": deployment_target_configuration_id,
            },
        )


class AsyncDeploymentTargets(AsyncResource):
    """Deployment targets."""

    def list(self, project_id: str) -> AsyncPager[models.DeploymentTarget]:
        """List projects deployments.

        `GET /projects/{projectId}/deployments` returns every `DeploymentTarget`.

        Args:
            project_id: Id of the project.
        """
        return self._pages(_LIST, path={"projectId": project_id})

    async def get(
        self, project_id: str, deployment_target_configuration_id: str
    ) -> models.DeploymentTarget:
        """Get projects deployments.

        `GET /projects/{projectId}/deployments/{deploymentTargetConfigurationId}` returns
        `DeploymentTarget`.

        Args:
            project_id: Id of the project.
            deployment_target_configuration_id: Id of the deployment target configuration.
        """
        return await self._call(
            _GET,
            path={
                "projectId": project_id,
                "deploymentTargetConfigurationId": deployment_target_configuration_id,
            },
        )

    async def create(
        self, project_id: str, *, body: types.DeploymentTargetCreateInput
    ) -> models.AcceptedResponse:
        """Create projects deployments.

        `POST /projects/{projectId}/deployments` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            body: The body.
        """
        return await self._call(_CREATE, path={"projectId": project_id}, body=body)

    async def update(
        self,
        project_id: str,
        deployment_target_configuration_id: str,
        *,
        body: types.DeploymentTargetPatch,
    ) -> models.AcceptedResponse:
        """Update projects deployments.

        `PATCH /projects/{projectId}/deployments/{deploymentTargetConfigurationId}` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            deployment_target_configuration_id: Id of the deployment target configuration.
            body: The body.
        """
        return await self._call(
            _UPDATE,
            path={
                "projectId": project_id,
                "deploymentTargetConfigurationId": deployment_target_configuration_id,
            },
            body=body,
        )

    async def delete(
        self, project_id: str, deployment_target_configuration_id: str
    ) -> models.AcceptedResponse:
        """Delete projects deployments.

        `DELETE /projects/{projectId}/deployments/{deploymentTargetConfigurationId}` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            deployment_target_configuration_id: Id of the deployment target configuration.
        """
        return await self._call(
            _DELETE,
            path={
                "projectId": project_id,
                "deploymentTargetConfigurationId": deployment_target_configuration_id,
            },
        )
