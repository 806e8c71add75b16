"""Projects."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .. import models
from .._runtime import (
    AsyncResource,
    Operation,
    Resource,
)

if TYPE_CHECKING:
    from .projects__activities import AsyncProjectsActivities, ProjectsActivities
    from .projects__domains import AsyncProjectsDomains, ProjectsDomains
    from .projects__invitations import AsyncProjectsInvitations, ProjectsInvitations
    from .projects__settings import AsyncProjectsSettings, ProjectsSettings
    from .projects__team_access import AsyncProjectsTeamAccess, ProjectsTeamAccess
    from .projects__user_access import AsyncProjectsUserAccess, ProjectsUserAccess
    from .projects__variables import AsyncProjectsVariables, ProjectsVariables

_GET: Operation[models.Project] = Operation(
    id="get-projects",
    method="GET",
    path="/projects/{projectId}",
    result=lambda: models.Project,
)

_CLEAR_BUILD_CACHE: Operation[models.AcceptedResponse] = Operation(
    id="action-projects-clear-build-cache",
    method="POST",
    path="/projects/{projectId}/clear_build_cache",
    result=lambda: models.AcceptedResponse,
)

_GET_CAPABILITIES: Operation[models.ProjectCapabilities] = Operation(
    id="get-projects-capabilities",
    method="GET",
    path="/projects/{projectId}/capabilities",
    result=lambda: models.ProjectCapabilities,
)

_MAINTENANCE_REDEPLOY: Operation[models.AcceptedResponse] = Operation(
    id="maintenance-redeploy-project",
    method="POST",
    path="/projects/{projectId}/maintenance-redeploy",
    result=lambda: models.AcceptedResponse,
)


class Projects(Resource):
    """Projects."""

    @cached_property
    def activities(self) -> ProjectsActivities:
        from .projects__activities import ProjectsActivities

        return ProjectsActivities(self._api)

    @cached_property
    def domains(self) -> ProjectsDomains:
        from .projects__domains import ProjectsDomains

        return ProjectsDomains(self._api)

    @cached_property
    def invitations(self) -> ProjectsInvitations:
        from .projects__invitations import ProjectsInvitations

        return ProjectsInvitations(self._api)

    @cached_property
    def settings(self) -> ProjectsSettings:
        from .projects__settings import ProjectsSettings

        return ProjectsSettings(self._api)

    @cached_property
    def team_access(self) -> ProjectsTeamAccess:
        from .projects__team_access import ProjectsTeamAccess

        return ProjectsTeamAccess(self._api)

    @cached_property
    def user_access(self) -> ProjectsUserAccess:
        from .projects__user_access import ProjectsUserAccess

        return ProjectsUserAccess(self._api)

    @cached_property
    def variables(self) -> ProjectsVariables:
        from .projects__variables import ProjectsVariables

        return ProjectsVariables(self._api)

    def get(self, project_id: str) -> models.Project:
        """Get projects.

        `GET /projects/{projectId}` returns `Project`.

        Args:
            project_id: Id of the project.
        """
        return self._call(_GET, path={"projectId": project_id})

    def clear_build_cache(self, project_id: str) -> models.AcceptedResponse:
        """Action projects clear build cache.

        `POST /projects/{projectId}/clear_build_cache` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
        """
        return self._call(_CLEAR_BUILD_CACHE, path={"projectId": project_id})

    def get_capabilities(self, project_id: str) -> models.ProjectCapabilities:
        """Get projects capabilities.

        `GET /projects/{projectId}/capabilities` returns `ProjectCapabilities`.

        Args:
            project_id: Id of the project.
        """
        return self._call(_GET_CAPABILITIES, path={"projectId": project_id})

    def maintenance_redeploy(self, project_id: str) -> models.AcceptedResponse:
        """Maintenance redeploy project.

        `POST /projects/{projectId}/maintenance-redeploy` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
        """
        return self._call(_MAINTENANCE_REDEPLOY, path={"projectId": project_id})


class AsyncProjects(AsyncResource):
    """Projects."""

    @cached_property
    def activities(self) -> AsyncProjectsActivities:
        from .projects__activities import AsyncProjectsActivities

        return AsyncProjectsActivities(self._api)

    @cached_property
    def domains(self) -> AsyncProjectsDomains:
        from .projects__domains import AsyncProjectsDomains

        return AsyncProjectsDomains(self._api)

    @cached_property
    def invitations(self) -> AsyncProjectsInvitations:
        from .projects__invitations import AsyncProjectsInvitations

        return AsyncProjectsInvitations(self._api)

    @cached_property
    def settings(self) -> AsyncProjectsSettings:
        from .projects__settings import AsyncProjectsSettings

        return AsyncProjectsSettings(self._api)

    @cached_property
    def team_access(self) -> AsyncProjectsTeamAccess:
        from .projects__team_access import AsyncProjectsTeamAccess

        return AsyncProjectsTeamAccess(self._api)

    @cached_property
    def user_access(self) -> AsyncProjectsUserAccess:
        from .projects__user_access import AsyncProjectsUserAccess

        return AsyncProjectsUserAccess(self._api)

    @cached_property
    def variables(self) -> AsyncProjectsVariables:
        from .projects__variables import AsyncProjectsVariables

        return AsyncProjectsVariables(self._api)

    async def get(self, project_id: str) -> models.Project:
        """Get projects.

        `GET /projects/{projectId}` returns `Project`.

        Args:
            project_id: Id of the project.
        """
        return await self._call(_GET, path={"projectId": project_id})

    async def clear_build_cache(self, project_id: str) -> models.AcceptedResponse:
        """Action projects clear build cache.

        `POST /projects/{projectId}/clear_build_cache` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
        """
        return await self._call(_CLEAR_BUILD_CACHE, path={"projectId": project_id})

    async def get_capabilities(self, project_id: str) -> models.ProjectCapabilities:
        """Get projects capabilities.

        `GET /projects/{projectId}/capabilities` returns `ProjectCapabilities`.

        Args:
            project_id: Id of the project.
        """
        return await self._call(_GET_CAPABILITIES, path={"projectId": project_id})

    async def maintenance_redeploy(self, project_id: str) -> models.AcceptedResponse:
        """Maintenance redeploy project.

        `POST /projects/{projectId}/maintenance-redeploy` returns `AcceptedResponse`.

        Args:
            project_id: Id of the project.
        """
        return await self._call(_MAINTENANCE_REDEPLOY, path={"projectId": project_id})
