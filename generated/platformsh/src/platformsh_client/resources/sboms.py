"""Sboms."""

from __future__ import annotations

from .. import models
from .._runtime import (
    AsyncPager,
    AsyncResource,
    Operation,
    Pager,
    Resource,
    pages,
)

_LIST: Operation[models.Sbom] = Operation(
    id="list-projects-environments-deployments-sboms",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/deployments/{deploymentId}/sboms",
    result=lambda: models.SbomCollection,
    paging=pages.Whole(items=()),
)

_GET: Operation[models.Sbom] = Operation(
    id="get-projects-environments-deployments-sboms",
    method="GET",
    path="/projects/{projectId}/environments/{environmentId}/deployments/{deploymentId}/sboms/{sbomServiceId}",
    result=lambda: models.Sbom,
)


class Sboms(Resource):
    """Sboms."""

    def list(
        self,
        project_id: str,
        environment_id: str,
        deployment_id: str,
    ) -> Pager[models.Sbom]:
        """List projects environments deployments sboms.

        `GET
        /projects/{projectId}/environments/{environmentId}/deployments/{deploymentId}/sboms`
        returns every `Sbom`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            deployment_id: Id of the deployment.
        """
        return self._pages(
            _LIST,
            path={
                "projectId": project_id,
                "environmentId": environment_id,
                "deploymentId": deployment_id,
            },
        )

    def get(
        self,
        project_id: str,
        environment_id: str,
        deployment_id: str,
        sbom_service_id: str,
    ) -> models.Sbom:
        """Get projects environments deployments sboms.

        `GET
        /projects/{projectId}/environments/{environmentId}/deployments/{deploymentId}/sboms/{sbomServiceId}`
        returns `Sbom`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            deployment_id: Id of the deployment.
            sbom_service_id: Id of the sbom service.
        """
        return self._call(
            _GET,
            path={
                "projectId": project_id,
                "environmentId": environment_id,
                "deploymentId": deployment_id,
                "sbomServiceId": sbom_service_id,
            },
        )


class AsyncSboms(AsyncResource):
    """Sboms."""

    def list(
        self,
        project_id: str,
        environment_id: str,
        deployment_id: str,
    ) -> AsyncPager[models.Sbom]:
        """List projects environments deployments sboms.

        `GET
        /projects/{projectId}/environments/{environmentId}/deployments/{deploymentId}/sboms`
        returns every `Sbom`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            deployment_id: Id of the deployment.
        """
        return self._pages(
            _LIST,
            path={
                "projectId": project_id,
                "environmentId": environment_id,
                "deploymentId": deployment_id,
            },
        )

    async def get(
        self,
        project_id: str,
        environment_id: str,
        deployment_id: str,
        sbom_service_id: str,
    ) -> models.Sbom:
        """Get projects environments deployments sboms.

        `GET
        /projects/{projectId}/environments/{environmentId}/deployments/{deploymentId}/sboms/{sbomServiceId}`
        returns `Sbom`.

        Args:
            project_id: Id of the project.
            environment_id: Id of the environment.
            deployment_id: Id of the deployment.
            sbom_service_id: Id of the sbom service.
        """
        return await self._call(
            _GET,
            path={
                "projectId": project_id,
                "environmentId": environment_id,
                "deploymentId": deployment_id,
                "sbomServiceId": sbom_service_id,
            },
        )
