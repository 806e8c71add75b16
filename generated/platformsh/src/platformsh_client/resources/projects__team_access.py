"""Projects, team access."""

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
    from collections.abc import Sequence

    from .. import types

_LIST: Operation[models.TeamProjectAccess] = Operation(
    id="list-project-team-access",
    method="GET",
    path="/projects/{project_id}/team-access",
    result=lambda: models.ListProjectTeamAccessResponse,
    also="application/problem+json",
    paging=pages.HalLink(next=("_links", "next", "href"), items=("items",)),
)

_GET: Operation[models.TeamProjectAccess] = Operation(
    id="get-project-team-access",
    method="GET",
    path="/projects/{project_id}/team-access/{team_id}",
    result=lambda: models.TeamProjectAccess,
    also="application/problem+json",
)

_GRANT: Operation[None] = Operation(
    id="grant-project-team-access",
    method="POST",
    path="/projects/{project_id}/team-access",
    body="application/json",
    decode="none",
    also="application/problem+json",
)

_REMOVE: Operation[None] = Operation(
    id="remove-project-team-access",
    method="DELETE",
    path="/projects/{project_id}/team-access/{team_id}",
    decode="none",
    also="application/problem+json",
)


class ProjectsTeamAccess(Resource):
    """Projects, team access."""

    def list(
        self,
        project_id: str,
        *,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: str | Omit = omit,
    ) -> Pager[models.TeamProjectAccess]:
        """List project team access.

        `GET /projects/{project_id}/team-access` returns every `TeamProjectAccess`.

        Args:
            project_id: Id of the project.
            page_size: Items on a page. 1 to 200.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return self._pages(
            _LIST,
            path={"project_id": project_id},
            query={
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    def get(self, project_id: str, team_id: str) -> models.TeamProjectAccess:
        """Get project team access.

        `GET /projects/{project_id}/team-access/{team_id}` returns `TeamProjectAccess`.

        Args:
            project_id: Id of the project.
            team_id: Id of the team.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_GET, path={"project_id": project_id, "team_id": team_id})

    def grant(
        self, project_id: str, *, body: Sequence[types.GrantProjectTeamAccessRequestItem]
    ) -> None:
        """Grant project team access.

        `POST /projects/{project_id}/team-access` returns nothing.

        Args:
            project_id: Id of the project.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), ConflictError (409).
        """
        return self._call(_GRANT, path={"project_id": project_id}, body=body)

    def remove(self, project_id: str, team_id: str) -> None:
        """Remove project team access.

        `DELETE /projects/{project_id}/team-access/{team_id}` returns nothing.

        Args:
            project_id: Id of the project.
            team_id: Id of the team.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return self._call(_REMOVE, path={"project_id": project_id, "team_id": team_id})


class AsyncProjectsTeamAccess(AsyncResource):
    """Projects, team access."""

    def list(
        self,
        project_id: str,
        *,
        page_size: int | Omit = omit,
        page_before: str | Omit = omit,
        page_after: str | Omit = omit,
        sort: str | Omit = omit,
    ) -> AsyncPager[models.TeamProjectAccess]:
        """List project team access.

        `GET /projects/{project_id}/team-access` returns every `TeamProjectAccess`.

        Args:
            project_id: Id of the project.
            page_size: Items on a page. 1 to 200.
            page_before: Cursor of the page before, which links in the answer have. Do not make one.
            page_after: Cursor of the page after, which links in the answer have. Do not make one.
            sort: Field to sort by; a dash in front of it reverses the order.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403).
        """
        return self._pages(
            _LIST,
            path={"project_id": project_id},
            query={
                "page[size]": page_size,
                "page[before]": page_before,
                "page[after]": page_after,
                "sort": sort,
            },
        )

    async def get(self, project_id: str, team_id: str) -> models.TeamProjectAccess:
        """Get project team access.

        `GET /projects/{project_id}/team-access/{team_id}` returns `TeamProjectAccess`.

        Args:
            project_id: Id of the project.
            team_id: Id of the team.

        Raises:
            APIStatusError: PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_GET, path={"project_id": project_id, "team_id": team_id})

    async def grant(
        self, project_id: str, *, body: Sequence[types.GrantProjectTeamAccessRequestItem]
    ) -> None:
        """Grant project team access.

        `POST /projects/{project_id}/team-access` returns nothing.

        Args:
            project_id: Id of the project.
            body: The body.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), ConflictError (409).
        """
        return await self._call(_GRANT, path={"project_id": project_id}, body=body)

    async def remove(self, project_id: str, team_id: str) -> None:
        """Remove project team access.

        `DELETE /projects/{project_id}/team-access/{team_id}` returns nothing.

        Args:
            project_id: Id of the project.
            team_id: Id of the team.

        Raises:
            APIStatusError: BadRequestError (400), PermissionDeniedError (403), NotFoundError (404).
        """
        return await self._call(_REMOVE, path={"project_id": project_id, "team_id": team_id})
