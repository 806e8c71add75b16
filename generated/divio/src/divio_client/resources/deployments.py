"""Deployments."""

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
    from uuid import UUID

    from .. import types

_LIST: Operation[models.Deployment] = Operation(
    id="ListDeployments",
    method="GET",
    path="/apps/v3/deployments/",
    result=lambda: models.PaginatedDeploymentList,
    paging=pages.NextUrl(next=("next",), items=("results",)),
)

_GET: Operation[models.Deployment] = Operation(
    id="GetDeployment",
    method="GET",
    path="/apps/v3/deployments/{uuid}/",
    result=lambda: models.Deployment,
)

_CREATE: Operation[models.DeploymentCreate] = Operation(
    id="CreateDeployment",
    method="POST",
    path="/apps/v3/deployments/",
    body="application/json",
    result=lambda: models.DeploymentCreate,
)

_PARTIAL_UPDATE: Operation[models.Deployment] = Operation(
    id="PartialUpdateDeployment",
    method="PATCH",
    path="/apps/v3/deployments/{uuid}/",
    body=Body("application/json", required=False),
    result=lambda: models.Deployment,
)

_CREATE_IN_BULK: Operation[models.DeploymentBulk] = Operation(
    id="CreateDeploymentsInBulk",
    method="POST",
    path="/apps/v3/deployments/bulk/",
    result=lambda: models.DeploymentBulk,
)

_GET_ENVIRONMENT_VARIABLES: Operation[models.DeploymentEnvironmentVariables] = Operation(
    id="GetDeploymentEnvironmentVariables",
    method="GET",
    path="/apps/v3/deployments/{uuid}/environment-variables/",
    result=lambda: models.DeploymentEnvironmentVariables,
)

_GET_LOGS: Operation[models.DeploymentLogs] = Operation(
    id="GetDeploymentLogs",
    method="GET",
    path="/apps/v3/deployments/{uuid}/logs/",
    result=lambda: models.DeploymentLogs,
)


class Deployments(Resource):
    """Deployments."""

    def list(
        self,
        *,
        application: UUID | str | Omit = omit,
        environment: UUID | str | Omit = omit,
        is_success: bool | Omit = omit,
        organisation: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        task: str | Omit = omit,
    ) -> Pager[models.Deployment]:
        """List deployments.

        `GET /apps/v3/deployments/` returns every `Deployment`.

        Args:
            application: Return only what belongs to this application (UUID).
            environment: Return only what belongs to this environment (UUID).
            is_success: Return only deployments that succeeded (or did not).
            organisation: Return only what belongs to this organization (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
            task: Return only the deployments of this task.
        """
        return self._pages(
            _LIST,
            query={
                "application": application,
                "environment": environment,
                "is_success": is_success,
                "organisation": organisation,
                "page": page,
                "page_size": page_size,
                "task": task,
            },
        )

    def get(self, uuid: UUID | str) -> models.Deployment:
        """Get a deployment.

        `GET /apps/v3/deployments/{uuid}/` returns `Deployment`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET, path={"uuid": uuid})

    def create(
        self,
        *,
        environment: UUID | str,
        adopt_deployment: UUID | str | Omit = omit,
        build_mode: types.DeploymentCreateBuildMode | Omit = omit,
        copy_from: UUID | str | None | Omit = omit,
        provision_services: bool | Omit = omit,
    ) -> models.DeploymentCreate:
        """Deploy an environment.

        `POST /apps/v3/deployments/` returns `DeploymentCreate`.

        Args:
            environment: UUID of the environment.
            adopt_deployment: UUID of the deployment to adopt.
            build_mode: `AUTO`, `ADOPT` (take over an existing deployment) or `FORCE`. Defaults to
                `AUTO`.
            provision_services: Whether to provision the services as well. The default is true.
        """
        return self._call(
            _CREATE,
            body={
                "environment": environment,
                "adopt_deployment": adopt_deployment,
                "build_mode": build_mode,
                "copy_from": copy_from,
                "provision_services": provision_services,
            },
        )

    def partial_update(
        self,
        uuid: UUID | str,
        *,
        is_usable: bool | Omit = omit,
        status: str | Omit = omit,
        success: bool | None | Omit = omit,
    ) -> models.Deployment:
        """Partially update a deployment.

        `PATCH /apps/v3/deployments/{uuid}/` returns `Deployment`.

        Args:
            uuid: UUID of the object.
            is_usable: Whether the deployment can be used.
            success: Whether the deployment succeeded.
        """
        return self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={"is_usable": is_usable, "status": status, "success": success},
        )

    def create_in_bulk(
        self,
        *,
        adopt_deployment: UUID | str | Omit = omit,
        application: str | Omit = omit,
        build_mode: types.CreateDeploymentsInBulkBuildMode | Omit = omit,
        copy_type: str | Omit = omit,
        deployed: bool | Omit = omit,
        deploying: bool | Omit = omit,
        is_mirror: bool | Omit = omit,
        last_deployment_failed: bool | Omit = omit,
        limit: int | Omit = omit,
        o: str | Omit = omit,
        organisation: str | Omit = omit,
        related_to_application: str | Omit = omit,
        slug: str | Omit = omit,
        with_pending_commits: bool | Omit = omit,
    ) -> models.DeploymentBulk:
        """Deploy all environments that match the filters.

        `POST /apps/v3/deployments/bulk/` returns `DeploymentBulk`.

        The answer tells which were deployed and which had errors.

        Args:
            adopt_deployment: UUID of the deployment to adopt.
            application: Deploy only environments of this application.
            build_mode: `AUTO`, `ADOPT` (take over an existing deployment) or `FORCE`. Not empty.
                Defaults to `AUTO`.
            copy_type: Deploy only environments of applications of this copy type: `COPY`, `FORK` or
                `MIRROR`.
            deployed: Deploy only environments that are deployed (or are not).
            deploying: Deploy only environments with a deployment that runs now (or without).
            is_mirror: Deploy only environments of mirrors (or of others).
            last_deployment_failed: Deploy only environments whose last deployment failed (or did not).
            limit: Largest number of environments.
            o: Order of the environments.
            organisation: Deploy only environments of this organization.
            related_to_application: Deploy only environments of applications that are related to this one.
            slug: Deploy only environments with this slug.
            with_pending_commits: Deploy only environments with commits that are not deployed yet (or without).
        """
        return self._call(
            _CREATE_IN_BULK,
            query={
                "adopt_deployment": adopt_deployment,
                "application": application,
                "build_mode": build_mode,
                "copy_type": copy_type,
                "deployed": deployed,
                "deploying": deploying,
                "is_mirror": is_mirror,
                "last_deployment_failed": last_deployment_failed,
                "limit": limit,
                "o": o,
                "organisation": organisation,
                "related_to_application": related_to_application,
                "slug": slug,
                "with_pending_commits": with_pending_commits,
            },
        )

    def get_environment_variables(self, uuid: UUID | str) -> models.DeploymentEnvironmentVariables:
        """Return a deployment with its environment variables.

        `GET /apps/v3/deployments/{uuid}/environment-variables/` returns
        `DeploymentEnvironmentVariables`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET_ENVIRONMENT_VARIABLES, path={"uuid": uuid})

    def get_logs(self, uuid: UUID | str) -> models.DeploymentLogs:
        """Get deployment logs.

        `GET /apps/v3/deployments/{uuid}/logs/` returns `DeploymentLogs`.

        Args:
            uuid: UUID of the object.
        """
        return self._call(_GET_LOGS, path={"uuid": uuid})


class AsyncDeployments(AsyncResource):
    """Deployments."""

    def list(
        self,
        *,
        application: UUID | str | Omit = omit,
        environment: UUID | str | Omit = omit,
        is_success: bool | Omit = omit,
        organisation: UUID | str | Omit = omit,
        page: int | Omit = omit,
        page_size: int | Omit = omit,
        task: str | Omit = omit,
    ) -> AsyncPager[models.Deployment]:
        """List deployments.

        `GET /apps/v3/deployments/` returns every `Deployment`.

        Args:
            application: Return only what belongs to this application (UUID).
            environment: Return only what belongs to this environment (UUID).
            is_success: Return only deployments that succeeded (or did not).
            organisation: Return only what belongs to this organization (UUID).
            page: Number of the page to return.
            page_size: How many to return on a page.
            task: Return only the deployments of this task.
        """
        return self._pages(
            _LIST,
            query={
                "application": application,
                "environment": environment,
                "is_success": is_success,
                "organisation": organisation,
                "page": page,
                "page_size": page_size,
                "task": task,
            },
        )

    async def get(self, uuid: UUID | str) -> models.Deployment:
        """Get a deployment.

        `GET /apps/v3/deployments/{uuid}/` returns `Deployment`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET, path={"uuid": uuid})

    async def create(
        self,
        *,
        environment: UUID | str,
        adopt_deployment: UUID | str | Omit = omit,
        build_mode: types.DeploymentCreateBuildMode | Omit = omit,
        copy_from: UUID | str | None | Omit = omit,
        provision_services: bool | Omit = omit,
    ) -> models.DeploymentCreate:
        """Deploy an environment.

        `POST /apps/v3/deployments/` returns `DeploymentCreate`.

        Args:
            environment: UUID of the environment.
            adopt_deployment: UUID of the deployment to adopt.
            build_mode: `AUTO`, `ADOPT` (take over an existing deployment) or `FORCE`. Defaults to
                `AUTO`.
            provision_services: Whether to provision the services as well. The default is true.
        """
        return await self._call(
            _CREATE,
            body={
                "environment": environment,
                "adopt_deployment": adopt_deployment,
                "build_mode": build_mode,
                "copy_from": copy_from,
                "provision_services": provision_services,
            },
        )

    async def partial_update(
        self,
        uuid: UUID | str,
        *,
        is_usable: bool | Omit = omit,
        status: str | Omit = omit,
        success: bool | None | Omit = omit,
    ) -> models.Deployment:
        """Partially update a deployment.

        `PATCH /apps/v3/deployments/{uuid}/` returns `Deployment`.

        Args:
            uuid: UUID of the object.
            is_usable: Whether the deployment can be used.
            success: Whether the deployment succeeded.
        """
        return await self._call(
            _PARTIAL_UPDATE,
            path={"uuid": uuid},
            body={"is_usable": is_usable, "status": status, "success": success},
        )

    async def create_in_bulk(
        self,
        *,
        adopt_deployment: UUID | str | Omit = omit,
        application: str | Omit = omit,
        build_mode: types.CreateDeploymentsInBulkBuildMode | Omit = omit,
        copy_type: str | Omit = omit,
        deployed: bool | Omit = omit,
        deploying: bool | Omit = omit,
        is_mirror: bool | Omit = omit,
        last_deployment_failed: bool | Omit = omit,
        limit: int | Omit = omit,
        o: str | Omit = omit,
        organisation: str | Omit = omit,
        related_to_application: str | Omit = omit,
        slug: str | Omit = omit,
        with_pending_commits: bool | Omit = omit,
    ) -> models.DeploymentBulk:
        """Deploy all environments that match the filters.

        `POST /apps/v3/deployments/bulk/` returns `DeploymentBulk`.

        The answer tells which were deployed and which had errors.

        Args:
            adopt_deployment: UUID of the deployment to adopt.
            application: Deploy only environments of this application.
            build_mode: `AUTO`, `ADOPT` (take over an existing deployment) or `FORCE`. Not empty.
                Defaults to `AUTO`.
            copy_type: Deploy only environments of applications of this copy type: `COPY`, `FORK` or
                `MIRROR`.
            deployed: Deploy only environments that are deployed (or are not).
            deploying: Deploy only environments with a deployment that runs now (or without).
            is_mirror: Deploy only environments of mirrors (or of others).
            last_deployment_failed: Deploy only environments whose last deployment failed (or did not).
            limit: Largest number of environments.
            o: Order of the environments.
            organisation: Deploy only environments of this organization.
            related_to_application: Deploy only environments of applications that are related to this one.
            slug: Deploy only environments with this slug.
            with_pending_commits: Deploy only environments with commits that are not deployed yet (or without).
        """
        return await self._call(
            _CREATE_IN_BULK,
            query={
                "adopt_deployment": adopt_deployment,
                "application": application,
                "build_mode": build_mode,
                "copy_type": copy_type,
                "deployed": deployed,
                "deploying": deploying,
                "is_mirror": is_mirror,
                "last_deployment_failed": last_deployment_failed,
                "limit": limit,
                "o": o,
                "organisation": organisation,
                "related_to_application": related_to_application,
                "slug": slug,
                "with_pending_commits": with_pending_commits,
            },
        )

    async def get_environment_variables(
        self, uuid: UUID | str
    ) -> models.DeploymentEnvironmentVariables:
        """Return a deployment with its environment variables.

        `GET /apps/v3/deployments/{uuid}/environment-variables/` returns
        `DeploymentEnvironmentVariables`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET_ENVIRONMENT_VARIABLES, path={"uuid": uuid})

    async def get_logs(self, uuid: UUID | str) -> models.DeploymentLogs:
        """Get deployment logs.

        `GET /apps/v3/deployments/{uuid}/logs/` returns `DeploymentLogs`.

        Args:
            uuid: UUID of the object.
        """
        return await self._call(_GET_LOGS, path={"uuid": uuid})
