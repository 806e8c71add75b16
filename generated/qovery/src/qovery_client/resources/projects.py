"""Projects."""

from __future__ import annotations

from functools import cached_property
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
    from uuid import UUID

    from .projects__deployment_rules import AsyncProjectsDeploymentRules, ProjectsDeploymentRules
    from .projects__environment_variables import (
        AsyncProjectsEnvironmentVariables,
        ProjectsEnvironmentVariables,
    )
    from .projects__secrets import AsyncProjectsSecrets, ProjectsSecrets

_LIST: Operation[models.Project] = Operation(
    id="listProject",
    method="GET",
    path="/organization/{organizationId}/project",
    result=lambda: models.ProjectResponseList,
    paging=pages.Whole(items=("results",)),
)

_GET: Operation[models.Project] = Operation(
    id="getProject",
    method="GET",
    path="/project/{projectId}",
    result=lambda: models.Project,
)

_CREATE: Operation[models.Project] = Operation(
    id="createProject",
    method="POST",
    path="/organization/{organizationId}/project",
    body="application/json",
    result=lambda: models.Project,
)

_UPDATE: Operation[models.Project] = Operation(
    id="editProject",
    method="PUT",
    path="/project/{projectId}",
    body="application/json",
    result=lambda: models.Project,
)

_DELETE: Operation[None] = Operation(
    id="deleteProject",
    method="DELETE",
    path="/project/{projectId}",
    decode="none",
)

_LIST_STATS: Operation[models.ProjectStats] = Operation(
    id="getOrganizationProjectStats",
    method="GET",
    path="/organization/{organizationId}/project/stats",
    result=lambda: models.ProjectStatsResponseList,
    paging=pages.Whole(items=("results",)),
)


class Projects(Resource):
    """Projects."""

    @cached_property
    def deployment_rules(self) -> ProjectsDeploymentRules:
        from .projects__deployment_rules import ProjectsDeploymentRules

        return ProjectsDeploymentRules(self._api)

    @cached_property
    def environment_variables(self) -> ProjectsEnvironmentVariables:
        from .projects__environment_variables import ProjectsEnvironmentVariables

        return ProjectsEnvironmentVariables(self._api)

    @cached_property
    def secrets(self) -> ProjectsSecrets:
        from .projects__secrets import ProjectsSecrets

        return ProjectsSecrets(self._api)

    def list(self, organization_id: UUID | str) -> Pager[models.Project]:
        """List project.

        `GET /organization/{organizationId}/project` returns every `Project`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    def get(self, project_id: UUID | str) -> models.Project:
        """Get project.

        `GET /project/{projectId}` returns `Project`.

        Args:
            project_id: Id of the project.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"projectId": project_id})

    def create(
        self,
        organization_id: UUID | str,
        *,
        name: str,
        description: str | Omit = omit,
    ) -> models.Project:
        """Create project.

        `POST /organization/{organizationId}/project` returns `Project`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _CREATE,
            path={"organizationId": organization_id},
            body={"name": name, "description": description},
        )

    def update(
        self,
        project_id: UUID | str,
        *,
        name: str,
        description: str | Omit = omit,
    ) -> models.Project:
        """Edit project.

        `PUT /project/{projectId}` returns `Project`.

        Args:
            project_id: Id of the project.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return self._call(
            _UPDATE, path={"projectId": project_id}, body={"name": name, "description": description}
        )

    def delete(self, project_id: UUID | str) -> None:
        """Delete project.

        `DELETE /project/{projectId}` returns nothing.

        Args:
            project_id: Id of the project.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_DELETE, path={"projectId": project_id})

    def list_stats(self, organization_id: UUID | str) -> Pager[models.ProjectStats]:
        """Get organization project stats.

        `GET /organization/{organizationId}/project/stats` returns every `ProjectStats`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_STATS, path={"organizationId": organization_id})


class AsyncProjects(AsyncResource):
    """Projects."""

    @cached_property
    def deployment_rules(self) -> AsyncProjectsDeploymentRules:
        from .projects__deployment_rules import AsyncProjectsDeploymentRules

        return AsyncProjectsDeploymentRules(self._api)

    @cached_property
    def environment_variables(self) -> AsyncProjectsEnvironmentVariables:
        from .projects__environment_variables import AsyncProjectsEnvironmentVariables

        return AsyncProjectsEnvironmentVariables(self._api)

    @cached_property
    def secrets(self) -> AsyncProjectsSecrets:
        from .projects__secrets import AsyncProjectsSecrets

        return AsyncProjectsSecrets(self._api)

    def list(self, organization_id: UUID | str) -> AsyncPager[models.Project]:
        """List project.

        `GET /organization/{organizationId}/project` returns every `Project`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST, path={"organizationId": organization_id})

    async def get(self, project_id: UUID | str) -> models.Project:
        """Get project.

        `GET /project/{projectId}` returns `Project`.

        Args:
            project_id: Id of the project.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"projectId": project_id})

    async def create(
        self,
        organization_id: UUID | str,
        *,
        name: str,
        description: str | Omit = omit,
    ) -> models.Project:
        """Create project.

        `POST /organization/{organizationId}/project` returns `Project`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _CREATE,
            path={"organizationId": organization_id},
            body={"name": name, "description": description},
        )

    async def update(
        self,
        project_id: UUID | str,
        *,
        name: str,
        description: str | Omit = omit,
    ) -> models.Project:
        """Edit project.

        `PUT /project/{projectId}` returns `Project`.

        Args:
            project_id: Id of the project.

        Raises:
            APIStatusError: BadRequestError (400), AuthenticationError (401), PermissionDeniedError (403),
                NotFoundError (404), ConflictError (409).
        """
        return await self._call(
            _UPDATE, path={"projectId": project_id}, body={"name": name, "description": description}
        )

    async def delete(self, project_id: UUID | str) -> None:
        """Delete project.

        `DELETE /project/{projectId}` returns nothing.

        Args:
            project_id: Id of the project.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_DELETE, path={"projectId": project_id})

    def list_stats(self, organization_id: UUID | str) -> AsyncPager[models.ProjectStats]:
        """Get organization project stats.

        `GET /organization/{organizationId}/project/stats` returns every `ProjectStats`.

        Args:
            organization_id: Id of the organization.

        Raises:
            APIStatusError: AuthenticationError (401), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._pages(_LIST_STATS, path={"organizationId": organization_id})
