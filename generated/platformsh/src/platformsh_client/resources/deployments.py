"""Deployments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Omit,
    Operation,
    Pager,
    Resource,
    omit,
    pages,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .. import types

_LIST: Operation[models.Deployment] = Operation(
    id="list-projects-environments-deployments",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/deployments",
    result=lambda: models.DeploymentCollection,
    paging=pages.Whole(items=()),
)

_GET: Operation[models.Deployment] = Operation(
    id="get-projects-environments-deployments",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/deployments/{deploymentId}",
    result=lambda: models.Deployment,
)

_UPDATE_NEXT: Operation[models.AcceptedResponse] = Operation(
    id="update-projects-environments-deployments-next",
    method="PATCH",
    path="/projects/{projectId}/environments/{environmentId}/deployments/next",
    body="application/json",
    result=lambda: models.AcceptedResponse,
)


class Deployments(Resource):
    """Deployments."""

    def list(self, project_id: str, environment_id: str) -> Pager[models.Deployment]:
        """List projects environments deployments.

        `GET /projects/{projectId}/environments/{environmentId}/deployments` returns every
        `Deployment`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._pages(_LIST, path={"projectId": project_id, "environmentId": environment_id})

    def get(
        self,
        project_id: str,
        environment_id: str,
        deployment_id: str,
    ) -> models.Deployment:
        """Get projects environments deployments.

        `GET /projects/{projectId}/environments/{environmentId}/deployments/{deploymentId}`
        returns `Deployment`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            deployment_id: Id of the deployment.
        """
        return self._call(
            _GET,
            path={
                "projectId": project_id,
                "environmentId": environment_id,
                "deploymentId": deployment_id,
            },
        )

    def update_next(
        self,
        project_id: str,
        environment_id: str,
        *,
        services: (
            Mapping[str, types.UpdateProjectsEnvironmentsDeploymentsNextRequestService] | Omit
        ) = omit,
        webapps: (
            Mapping[str, types.UpdateProjectsEnvironmentsDeploymentsNextRequestWebapp] | Omit
        ) = omit,
        workers: (
            Mapping[str, types.UpdateProjectsEnvironmentsDeploymentsNextRequestWorker] | Omit
        ) = omit,
    ) -> models.AcceptedResponse:
        """Update projects environments deployments next.

        `PATCH /projects/{projectId}/environments/{environmentId}/deployments/next` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._call(
            _UPDATE_NEXT,
            path={"projectId": project_id, "environmentId": environment_id},
            body={"services": services, "webapps": webapps, "workers": workers},
        )


class AsyncDeployments(AsyncResource):
    """Deployments."""

    def list(self, project_id: str, environment_id: str) -> AsyncPager[models.Deployment]:
        """List projects environments deployments.

        `GET /projects/{projectId}/environments/{environmentId}/deployments` returns every
        `Deployment`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return self._pages(_LIST, path={"projectId": project_id, "environmentId": environment_id})

    async def get(
        self,
        project_id: str,
        environment_id: str,
        deployment_id: str,
    ) -> models.Deployment:
        """Get projects environments deployments.

        `GET /projects/{projectId}/environments/{environmentId}/deployments/{deploymentId}`
        returns `Deployment`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            deployment_id: Id of the deployment.
        """
        return await self._call(
            _GET,
            path={
                "projectId": project_id,
                "environmentId": environment_id,
                "deploymentId": deployment_id,
            },
        )

    async def update_next(
        self,
        project_id: str,
        environment_id: str,
        *,
        services: (
            Mapping[str, types.UpdateProjectsEnvironmentsDeploymentsNextRequestService] | Omit
        ) = omit,
        webapps: (
            Mapping[str, types.UpdateProjectsEnvironmentsDeploymentsNextRequestWebapp] | Omit
        ) = omit,
        workers: (
            Mapping[str, types.UpdateProjectsEnvironmentsDeploymentsNextRequestWorker] | Omit
        ) = omit,
    ) -> models.AcceptedResponse:
        """Update projects environments deployments next.

        `PATCH /projects/{projectId}/environments/{environmentId}/deployments/next` returns
        `AcceptedResponse`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
        """
        return await self._call(
            _UPDATE_NEXT,
            path={"projectId": project_id, "environmentId": environment_id},
            body={"services": services, "webapps": webapps, "workers": workers},
        )
