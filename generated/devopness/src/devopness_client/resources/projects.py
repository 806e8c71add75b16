"""Projects."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from typing_extensions import deprecated

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
    from .projects__actions import AsyncProjectsActions, ProjectsActions
    from .projects__api_tokens import AsyncProjectsApiTokens, ProjectsApiTokens
    from .projects__archived_environments import (
        AsyncProjectsArchivedEnvironments,
        ProjectsArchivedEnvironments,
    )
    from .projects__environments import AsyncProjectsEnvironments, ProjectsEnvironments

_LIST: Operation[models.ProjectRelation] = Operation(
    id="listProjects",
    method="GET",
    path="/projects",
    result=lambda: models.ProjectList,
    paging=pages.LinkHeader(items=()),
)

_GET: Operation[models.Project] = Operation(
    id="getProject",
    method="GET",
    path="/projects/{project_id}",
    result=lambda: models.Project,
)

_UPDATE: Operation[None] = Operation(
    id="updateProject",
    method="PUT",
    path="/projects/{project_id}",
    body="application/json",
    decode="none",
)

_DELETE: Operation[None] = Operation(
    id="deleteProject",
    method="DELETE",
    path="/projects/{project_id}",
    decode="none",
)

_ADD: Operation[models.Project] = Operation(
    id="addProject",
    method="POST",
    path="/projects",
    result=lambda: models.Project,
)

_ADD_FOR_ORGANIZATION: Operation[models.Project] = Operation(
    id="addOrganizationProject",
    method="POST",
    path="/organizations/{organization_id}/projects",
    body="application/json",
    result=lambda: models.Project,
)


class Projects(Resource):
    """Projects."""

    @cached_property
    def actions(self) -> ProjectsActions:
        from .projects__actions import ProjectsActions

        return ProjectsActions(self._api)

    @cached_property
    def api_tokens(self) -> ProjectsApiTokens:
        from .projects__api_tokens import ProjectsApiTokens

        return ProjectsApiTokens(self._api)

    @cached_property
    def archived_environments(self) -> ProjectsArchivedEnvironments:
        from .projects__archived_environments import ProjectsArchivedEnvironments

        return ProjectsArchivedEnvironments(self._api)

    @cached_property
    def environments(self) -> ProjectsEnvironments:
        from .projects__environments import ProjectsEnvironments

        return ProjectsEnvironments(self._api)

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        owner: str | Omit = omit,
    ) -> Pager[models.ProjectRelation]:
        """List the projects you can see, or those of one owner.

        `GET /projects` returns every `ProjectRelation`.

        Args:
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            owner: Whose projects to return, as an id or URL slug. Without it, you get all projects
                you can see.
        """
        return self._pages(_LIST, query={"page": page, "per_page": per_page, "owner": owner})

    def get(self, project_id: int) -> models.Project:
        """Return one project.

        `GET /projects/{project_id}` returns `Project`.

        Args:
            project_id: Id of the project. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_GET, path={"project_id": project_id})

    def update(
        self,
        project_id: int,
        *,
        id: int,
        name: str,
        logo_image: str | Omit = omit,
        logo_url: str | Omit = omit,
    ) -> None:
        """Change a project.

        `PUT /projects/{project_id}` returns nothing.

        Args:
            project_id: Id of the project. At least 1.
            name: At most 60 characters.
            logo_image: The logo image as Base64.
            logo_url: URL of the logo.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _UPDATE,
            path={"project_id": project_id},
            body={"id": id, "name": name, "logo_image": logo_image, "logo_url": logo_url},
        )

    def delete(self, project_id: int) -> None:
        """Delete a project.

        `DELETE /projects/{project_id}` returns nothing.

        Args:
            project_id: Id of the project. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(_DELETE, path={"project_id": project_id})

    @deprecated("projects.add is deprecated by the provider.")
    def add(self) -> models.Project:
        """Create a project of your own.

        `POST /projects` returns `Project`.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(_ADD)

    def add_for_organization(
        self,
        organization_id: str,
        *,
        name: str,
        logo_image: str | Omit = omit,
        logo_url: str | Omit = omit,
    ) -> models.Project:
        """Create a project in an organization.

        `POST /organizations/{organization_id}/projects` returns `Project`.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            name: At most 60 characters.
            logo_image: The logo image as Base64.
            logo_url: URL of the logo.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return self._call(
            _ADD_FOR_ORGANIZATION,
            path={"organization_id": organization_id},
            body={"name": name, "logo_image": logo_image, "logo_url": logo_url},
        )


class AsyncProjects(AsyncResource):
    """Projects."""

    @cached_property
    def actions(self) -> AsyncProjectsActions:
        from .projects__actions import AsyncProjectsActions

        return AsyncProjectsActions(self._api)

    @cached_property
    def api_tokens(self) -> AsyncProjectsApiTokens:
        from .projects__api_tokens import AsyncProjectsApiTokens

        return AsyncProjectsApiTokens(self._api)

    @cached_property
    def archived_environments(self) -> AsyncProjectsArchivedEnvironments:
        from .projects__archived_environments import AsyncProjectsArchivedEnvironments

        return AsyncProjectsArchivedEnvironments(self._api)

    @cached_property
    def environments(self) -> AsyncProjectsEnvironments:
        from .projects__environments import AsyncProjectsEnvironments

        return AsyncProjectsEnvironments(self._api)

    def list(
        self,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
        owner: str | Omit = omit,
    ) -> AsyncPager[models.ProjectRelation]:
        """List the projects you can see, or those of one owner.

        `GET /projects` returns every `ProjectRelation`.

        Args:
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.
            owner: Whose projects to return, as an id or URL slug. Without it, you get all projects
                you can see.
        """
        return self._pages(_LIST, query={"page": page, "per_page": per_page, "owner": owner})

    async def get(self, project_id: int) -> models.Project:
        """Return one project.

        `GET /projects/{project_id}` returns `Project`.

        Args:
            project_id: Id of the project. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_GET, path={"project_id": project_id})

    async def update(
        self,
        project_id: int,
        *,
        id: int,
        name: str,
        logo_image: str | Omit = omit,
        logo_url: str | Omit = omit,
    ) -> None:
        """Change a project.

        `PUT /projects/{project_id}` returns nothing.

        Args:
            project_id: Id of the project. At least 1.
            name: At most 60 characters.
            logo_image: The logo image as Base64.
            logo_url: URL of the logo.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _UPDATE,
            path={"project_id": project_id},
            body={"id": id, "name": name, "logo_image": logo_image, "logo_url": logo_url},
        )

    async def delete(self, project_id: int) -> None:
        """Delete a project.

        `DELETE /projects/{project_id}` returns nothing.

        Args:
            project_id: Id of the project. At least 1.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(_DELETE, path={"project_id": project_id})

    @deprecated("projects.add is deprecated by the provider.")
    async def add(self) -> models.Project:
        """Create a project of your own.

        `POST /projects` returns `Project`.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(_ADD)

    async def add_for_organization(
        self,
        organization_id: str,
        *,
        name: str,
        logo_image: str | Omit = omit,
        logo_url: str | Omit = omit,
    ) -> models.Project:
        """Create a project in an organization.

        `POST /organizations/{organization_id}/projects` returns `Project`.

        Args:
            organization_id: Id of the organization, or its URL slug where the operation accepts one.
            name: At most 60 characters.
            logo_image: The logo image as Base64.
            logo_url: URL of the logo.

        Raises:
            APIStatusError: PermissionDeniedError (403), UnprocessableEntityError (422).
        """
        return await self._call(
            _ADD_FOR_ORGANIZATION,
            path={"organization_id": organization_id},
            body={"name": name, "logo_image": logo_image, "logo_url": logo_url},
        )
