"""Projects, environments."""

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
    from .. import types

_LIST: Operation[models.EnvironmentRelation] = Operation(
    id="listProjectEnvironments",
    method="GET",
    path="/projects/{project_id}/environments",
    result=lambda: models.EnvironmentList,
    paging=pages.LinkHeader(items=()),
)

_ADD: Operation[models.Environment] = Operation(
    id="addProjectEnvironment",
    method="POST",
    path="/projects/{project_id}/environments",
    body="application/json",
    result=lambda: models.Environment,
)


class ProjectsEnvironments(Resource):
    """Projects, environments."""

    def list(
        self,
        project_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> Pager[models.EnvironmentRelation]:
        """List the environments of a project.

        `GET /projects/{project_id}/environments` returns every `EnvironmentRelation`.

        Args:
            project_id: Id of the project. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._pages(
            _LIST, path={"project_id": project_id}, query={"page": page, "per_page": per_page}
        )

    def add(
        self,
        project_id: int,
        *,
        name: str,
        type: types.EnvironmentType,
        description: str | Omit = omit,
    ) -> models.Environment:
        """Create an environment in a project.

        `POST /projects/{project_id}/environments` returns `Environment`.

        Args:
            project_id: Id of the project. At least 1.
            name: At most 60 characters.
            type: What an environment is for. One of `development`, `production`, `staging`.
            description: At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._call(
            _ADD,
            path={"project_id": project_id},
            body={"name": name, "type": type, "description": description},
        )


class AsyncProjectsEnvironments(AsyncResource):
    """Projects, environments."""

    def list(
        self,
        project_id: int,
        *,
        page: int | Omit = omit,
        per_page: int | Omit = omit,
    ) -> AsyncPager[models.EnvironmentRelation]:
        """List the environments of a project.

        `GET /projects/{project_id}/environments` returns every `EnvironmentRelation`.

        Args:
            project_id: Id of the project. At least 1.
            page: Page to return; the first is 1.
            per_page: Items on a page, from 1 to 100.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return self._pages(
            _LIST, path={"project_id": project_id}, query={"page": page, "per_page": per_page}
        )

    async def add(
        self,
        project_id: int,
        *,
        name: str,
        type: types.EnvironmentType,
        description: str | Omit = omit,
    ) -> models.Environment:
        """Create an environment in a project.

        `POST /projects/{project_id}/environments` returns `Environment`.

        Args:
            project_id: Id of the project. At least 1.
            name: At most 60 characters.
            type: What an environment is for. One of `development`, `production`, `staging`.
            description: At most 255 characters.

        Raises:
            APIStatusError: PermissionDeniedError (403).
        """
        return await self._call(
            _ADD,
            path={"project_id": project_id},
            body={"name": name, "type": type, "description": description},
        )
